import type { Actor } from '@giaoluu/domain/actor'
import type { Tx } from '../deps.ts'
import { digest } from '../questions/digest.ts'
import { record } from '../questions/record.ts'

type Verb =
  | 'roles'
  | 'edit'
  | 'disable'
  | 'enable'
  | 'join'
  | 'renewSignIn'
  | 'secondFactorOn'
  | 'secondFactorOff'
  | 'recoveryCodes'

/** Writes what was done about a person into the record of an organisation; words as a digest only. */
export const recordPerson = (
  tx: Tx,
  organisationId: string,
  actor: Actor,
  personId: string,
  verb: Verb,
  words?: string,
): Promise<void> =>
  record(tx, [
    {
      organisationId,
      sessionId: null,
      subject: 'person',
      subjectId: personId,
      verb,
      actorId: actor.personId,
      actorRole: roleIn(actor, organisationId),
      digest: words === undefined ? null : digest(personId, words),
    },
  ])

/** The role in which somebody acts on people: as organiser, of a partner too, else as who they are there. */
function roleIn({ roles }: Actor, organisationId: string): string {
  const here = roles.filter((held) => held.organisationId === organisationId)
  const organiser = here.find(({ role }) => role === 'organiser')
  return (organiser ?? here[0])?.role ?? (roles.some(({ role }) => role === 'organiser') ? 'partner' : 'self')
}
