import { hasRole, useAccount } from '@giaoluu/client/console/account'
import { Button } from '@giaoluu/ui/button'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { SignInForm } from '@giaoluu/ui/sign-in-form'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { RouterProvider } from '@tanstack/react-router'
import { AccountContext } from './account-context.ts'
import { useMessages } from './messages/use-messages.ts'
import { router } from './router.tsx'
import { Lobby } from './routes/lobby.tsx'
import { WrongRole } from './routes/wrong-role.tsx'

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
      <Lobby title={m.failed}>
        <EmptyState
          title={m.failed}
          headingLevel={1}
          action={<Button onClick={account.retry}>{m.retry}</Button>}
        >
          {m.errors.unavailable}
        </EmptyState>
      </Lobby>
    )
  if (!me)
    return (
      <Lobby title={m.signIn.title}>
        <SignInForm
          words={m.signIn}
          onSignIn={account.signIn}
          busy={account.busy}
          error={account.error === null ? undefined : m.errors[account.error]}
          attempt={account.attempt}
        />
      </Lobby>
    )
  if (!hasRole(me, ['leader', 'expert'])) return <WrongRole me={me} signOut={account.signOut} />
  return (
    <AccountContext value={{ me, signOut: account.signOut, checkSignIn: account.retry }}>
      <RouterProvider router={router} />
    </AccountContext>
  )
}
