import { AccountContext } from '@giaoluu/client/console/account-context'
import { useConsoleGate } from '@giaoluu/client/console/use-console-gate'
import { ConsoleGate } from '@giaoluu/ui/console-gate'
import { Outlet } from '@tanstack/react-router'
import { SecondFactorPage } from '../features/account/second-factor-page.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { Tools } from '../tools.tsx'

/** Who is here decides what there is to see; whoever needs a second factor sees to that first. */
export function Gated() {
  const { m } = useMessages()
  const { gate, atDesk } = useConsoleGate('organiser')
  return (
    <ConsoleGate {...gate} words={m} home="/organiser/" tools={<Tools />}>
      <AccountContext value={atDesk}>
        {atDesk?.me.secondFactor === 'needed' ? <SecondFactorPage /> : <Outlet />}
      </AccountContext>
    </ConsoleGate>
  )
}
