import type { Namespace } from 'socket.io'
import type { SignIn } from '../people/sign-in.ts'
import type { SignedIn } from './desk-handlers.ts'

// Whoever is signed out or disabled must be cut within 5 s (A5); a check and its query fit in the rest.
const CHECK_EVERY = 3_000

/** Cuts the desk's sockets of people whose sign-in ended or who were disabled; gives how to stop. */
export function cutSignedOut(
  desk: Namespace,
  signedIn: SignedIn,
  { stillAllowed }: Pick<SignIn, 'stillAllowed'>,
): () => void {
  const timer = setInterval(async () => {
    if (signedIn.size === 0) return
    try {
      const allowed = await stillAllowed([...new Set([...signedIn.values()].map(({ token }) => token))])
      for (const [id, { token }] of signedIn) if (!allowed.has(token)) desk.sockets.get(id)?.disconnect(true)
    } catch {
      // Without the database nobody is sent anything anyway; the next check decides.
    }
  }, CHECK_EVERY)
  timer.unref()
  return () => clearInterval(timer)
}
