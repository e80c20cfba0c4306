import { OPEN_STATES } from '@giaoluu/domain/question-table'
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

/**
 * Refuses to let the handler of confidential reports go before another one was named: from one organisation, or from
 * all where none is given. Their row is locked, so that nobody names them meanwhile.
 */
export async function keepTheHandler(tx: Tx, leaving: string, organisationId?: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM person WHERE id = ${leaving} FOR NO KEY UPDATE`
  const named = await tx.organisation.count({
    where: { reportHandlerId: leaving, ...(organisationId !== undefined && { id: organisationId }) },
  })
  const waiting = await tx.question.count({
    where: {
      confidential: true,
      handlerId: leaving,
      state: { in: [...OPEN_STATES] },
      ...(organisationId !== undefined && { session: { organisationId } }),
    },
  })
  if (named + waiting > 0)
    throw new Refusal('illegal', { detail: 'confidential reports come to them: name somebody else first' })
}
