import { AccountContext } from '@giaoluu/client/console/account-context'
import { useConsoleGate } from '@giaoluu/client/console/use-console-gate'
import { ConsoleGate } from '@giaoluu/ui/console-gate'
import { RouterProvider } from '@tanstack/react-router'
import { useMessages } from './messages/use-messages.ts'
import { router } from './router.tsx'
import { Tools } from './tools.tsx'

/** Who is at the desk decides what there is to see. */
export function App() {
  const { m } = useMessages()
  const { gate, atDesk } = useConsoleGate('moderator')
  return (
    <ConsoleGate {...gate} words={m} home="/moderator/" tools={<Tools />}>
      <AccountContext value={atDesk}>
        <RouterProvider router={router} />
      </AccountContext>
    </ConsoleGate>
  )
}
