import { hasRole, useAccount } from '@giaoluu/client/console/account'
import { Button } from '@giaoluu/ui/button'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { RouterProvider } from '@tanstack/react-router'
import { AccountContext } from './account-context.ts'
import { useMessages } from './messages/use-messages.ts'
import { Lobby } from './pages/lobby.tsx'
import { SignInPage } from './pages/sign-in-page.tsx'
import { WrongRolePage } from './pages/wrong-role-page.tsx'
import { router } from './router.tsx'

/** Who is at the desk decides what there is to see. */
export function App() {
  const { m } = useMessages()
  const account = useAccount()
  const { me } = account
  if (account.state === 'loading')
    return (
      <Lobby title={m.console}>
        <Skeleton label={m.loading} />
      </Lobby>
    )
  if (account.state === 'failed')
    return (
      <Lobby title={m.failed.title}>
        <EmptyState
          title={m.failed.title}
          headingLevel={1}
          action={<Button onClick={account.retry}>{m.retry}</Button>}
        >
          {m.errors.unavailable}
        </EmptyState>
      </Lobby>
    )
  if (!me) return <SignInPage account={account} />
  if (!hasRole(me, ['moderator', 'organiser'])) return <WrongRolePage me={me} signOut={account.signOut} />
  return (
    <AccountContext value={{ me, signOut: account.signOut, checkSignIn: account.retry }}>
      <RouterProvider router={router} />
    </AccountContext>
  )
}
