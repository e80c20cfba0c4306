import { type Account, useAccount } from './account.ts'
import type { AtDesk } from './account-context.ts'
import { type ConsoleName, consolesOf, worksAt } from './consoles.ts'

/** Whether somebody may come to a console (null: to what is for everybody of staff), and what it takes to let them. */
export function useConsoleGate(console: ConsoleName | null) {
  const account = useAccount()
  const { me, signIn, signOut, retry, busy, error, attempt } = account
  const astray = me !== null && console !== null && !worksAt(me, console)
  const state: Account['state'] | 'wrong-role' = astray ? 'wrong-role' : account.state
  const atDesk: AtDesk | null = me && { me, signOut, checkSignIn: retry }
  return {
    atDesk,
    /** What the gate shows of it. */
    gate: {
      state,
      name: me?.name,
      onRetry: retry,
      onSignIn: signIn,
      onSignOut: signOut,
      busy,
      error,
      attempt,
      elsewhere: me ? consolesOf(me) : [],
    },
  }
}
