import type { Tx } from '../deps.ts'
import { Refusal } from '../refusal.ts'

// An organisation must not lose what only a person can do for it. The organisation's row is locked by the caller.

/** Refuses to let the last organiser who can sign in go. */
export async function keepAnOrganiser(tx: Tx, organisationId: string, leaving: string): Promise<void> {
  const others = await tx.role.count({
    where: {
      organisationId,
      role: 'organiser',
      personId: { not: leaving },
      person: { disabledAt: null },
    },
  })
  if (others === 0) throw new Refusal('illegal', { detail: 'an organisation keeps at least one organiser' })
}

/** Refuses to let the handler of confidential reports go before another one was named. */
export async function keepTheHandler(tx: Tx, organisationId: string, leaving: string): Promise<void> {
  const { reportHandlerId } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  if (reportHandlerId === leaving)
    throw new Refusal('illegal', { detail: 'confidential reports come to them: name somebody else first' })
}
