import type { Me } from '@giaoluu/contract/people'
import { createContext, useContext } from 'react'

/** The person at the desk. `checkSignIn` asks the server anew, when it has said that the sign-in is over. */
export type AtDesk = { me: Me; signOut: () => void; checkSignIn: () => void }

export const AccountContext = createContext<AtDesk | null>(null)

/** Whoever is signed in; only within the signed-in part of the console. */
export function useAtDesk(): AtDesk {
  const account = useContext(AccountContext)
  if (!account) throw new Error('nobody is signed in here')
  return account
}
