import type { Actor } from '@giaoluu/domain/actor'
import type { Namespace } from 'socket.io'
import type { Db } from '../deps.ts'
import type { SignIn } from '../people/sign-in.ts'
import type { SignedIn } from './desk-handlers.ts'
import { loadActors } from './load-actors.ts'

// Whoever is signed out, disabled or without the role must be cut within 5 s (A5); a check and its queries fit in the rest.
const CHECK_EVERY = 3_000

/**
 * Cuts the desk's sockets of people whose sign-in ended, who were disabled, or whose roles are not those they came with:
 * they come back by themselves, as who they are now. Gives how to stop.
 */
export function cutSignedOut(
  desk: Namespace,
  signedIn: SignedIn,
  { stillAllowed }: Pick<SignIn, 'stillAllowed'>,
  db: Db,
): () => void {
  const timer = setInterval(async () => {
    if (signedIn.size === 0) return
    try {
      const staff = [...signedIn.values()]
      const allowed = await stillAllowed([...new Set(staff.map(({ token }) => token))])
      const actors = await loadActors(db, [...new Set(staff.map(({ personId }) => personId))])
      for (const [id, reader] of signedIn) {
        const now = actors.get(reader.personId)
        const same = now !== undefined && rolesOf(now) === rolesOf(reader)
        if (!same || !allowed.has(reader.token)) desk.sockets.get(id)?.disconnect(true)
      }
    } catch {
      // Without the database nobody is sent anything anyway; the next check decides.
    }
  }, CHECK_EVERY)
  timer.unref()
  return () => clearInterval(timer)
}

const rolesOf = ({ roles }: Actor): string =>
  roles
    .map(({ organisationId, role, unitId }) => `${organisationId} ${role} ${unitId}`)
    .sort()
    .join('|')
