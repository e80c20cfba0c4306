import { useAtDesk } from '@giaoluu/client/console/account-context'
import { ACCOUNT } from '@giaoluu/client/console/consoles'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { Button } from '@giaoluu/ui/button'
import { ConnectionStrip } from '@giaoluu/ui/connection-strip'
import { type KeyHelp, KeysBar } from '@giaoluu/ui/keys-bar'
import { PageShell } from '@giaoluu/ui/page-shell'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { Tools } from '../tools.tsx'
import { useDeskHere } from './desk-context.ts'

type DeskShellProps = { onHelp: () => void; strips: ReactNode; children: ReactNode }

/** The frame around the panes; ticks by itself, so that the panes do not. */
export function DeskShell({ onHelp, strips, children }: DeskShellProps) {
  const { m, language } = useMessages()
  const { me, signOut } = useAtDesk()
  const { session, status, keys } = useDeskHere()
  const navigate = useNavigate()
  const now = useServerNow(1000)
  const single: KeyHelp[] = keys
    ? [
        { keys: ['Enter'], words: m.keys.start },
        { keys: ['N'], words: m.keys.startNext },
        { keys: ['E'], words: m.keys.write },
        { keys: ['J'], words: m.keys.next },
        { keys: ['K'], words: m.keys.previous },
        { keys: ['Z'], words: m.keys.takeBack },
        { keys: ['?'], words: m.keys.help },
      ]
    : []
  return (
    <PageShell
      words={m}
      home="/leader/"
      onHome={() => void navigate({ to: '/' })}
      session={session}
      now={now}
      person={{ name: me.name, office: me.title }}
      account={ACCOUNT}
      onSignOut={signOut}
      tools={
        <>
          <Tools />
          <Button kind="quiet" onClick={onHelp}>
            {m.keys.settings}
          </Button>
        </>
      }
      strips={
        <>
          <ConnectionStrip status={status} words={m} language={language} />
          {strips}
        </>
      }
      keys={
        <KeysBar
          label={m.keys.label}
          keys={[{ keys: ['Ctrl', 'Enter'], words: m.keys.publish }, ...single]}
        />
      }
    >
      {children}
    </PageShell>
  )
}
