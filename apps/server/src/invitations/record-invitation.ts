import type { Tx } from '../deps.ts'
import { digest } from '../questions/digest.ts'
import { record } from '../questions/record.ts'
import { rolesOf, type StoredInvitation } from './store.ts'

/** Writes what was done with an invitation into the record; who and as what as a digest, the token not at all. */
export const recordInvitation = (
  tx: Tx,
  invitation: StoredInvitation,
  verb: 'invite' | 'revoke' | 'accept',
  actorId: string | null,
  actorRole: string,
): Promise<void> =>
  record(tx, [
    {
      organisationId: invitation.organisationId,
      sessionId: null,
      subject: 'invitation',
      subjectId: invitation.id,
      verb,
      actorId,
      actorRole,
      digest: digest(invitation.id, JSON.stringify([invitation.name, rolesOf(invitation)])),
    },
  ])
