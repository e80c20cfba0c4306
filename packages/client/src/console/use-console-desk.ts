import { useEffect } from 'react'
import { type LiveDesk, useDesk } from '../live/use-desk.ts'
import { noteServerTime } from '../server-clock.ts'
import { useAtDesk } from './account-context.ts'

/**
 * The desk of a session as a console needs it: keeps the clock right, and asks anew who is signed in when that is over.
 * A change of session needs a new component (`key`).
 */
export function useConsoleDesk(slug: string): { desk: LiveDesk; missing: boolean } {
  const { checkSignIn } = useAtDesk()
  const desk = useDesk(slug)
  const { state, status } = desk
  const ended = status.kind === 'ended' ? status.why : null
  const sent = state?.session.now
  useEffect(() => {
    if (ended === 'signed-out') checkSignIn()
  }, [ended, checkSignIn])
  useEffect(() => {
    if (sent !== undefined) noteServerTime(sent)
  }, [sent])
  return { desk, missing: ended === 'not-found' }
}
