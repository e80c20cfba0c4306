import { AccountContext } from '@giaoluu/client/console/account-context'
import type { ConsoleName } from '@giaoluu/client/console/consoles'
import { useConsoleGate } from '@giaoluu/client/console/use-console-gate'
import { ConsoleGate } from '@giaoluu/ui/console-gate'
import type { ReactNode } from 'react'
import { FactorNeeded } from '../features/account/factor-needed.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { Tools } from '../tools.tsx'

/**
 * Who is here decides what there is to see; whoever needs a second factor sees to that first. `console` null lets in
 * everybody of staff.
 */
export function Gate({ console, children }: { console: ConsoleName | null; children: ReactNode }) {
  const { m } = useMessages()
  const { gate, atDesk } = useConsoleGate(console)
  return (
    <ConsoleGate
      {...gate}
      words={console === 'moderator' ? { ...m, wrongRole: m.entry.wrongRole } : m}
      home="/organiser/"
      tools={<Tools />}
    >
      <AccountContext value={atDesk}>
        {atDesk?.me.secondFactor === 'needed' ? <FactorNeeded /> : children}
      </AccountContext>
    </ConsoleGate>
  )
}
