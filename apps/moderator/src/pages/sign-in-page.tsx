import type { Account } from '@giaoluu/client/console/account'
import { SignInForm } from '@giaoluu/ui/sign-in-form'
import { useMessages } from '../messages/use-messages.ts'
import { Lobby } from './lobby.tsx'

export function SignInPage({ account }: { account: Account }) {
  const { m } = useMessages()
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
}
