import { useAtDesk } from '@giaoluu/client/console/account-context'
import { ACCOUNT } from '@giaoluu/client/console/consoles'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { PageShell } from '@giaoluu/ui/page-shell'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { Tools } from '../tools.tsx'
import { useTriage } from './triage-context.ts'

type DeskShellProps = { search: ReactNode; strips: ReactNode; keys: ReactNode; children: ReactNode }

/** The frame around the panes; ticks by itself, so that the panes do not. */
export function DeskShell({ search, strips, keys, children }: DeskShellProps) {
  const { m } = useMessages()
  const { me, signOut } = useAtDesk()
  const { session } = useTriage()
  const navigate = useNavigate()
  const now = useServerNow(1000)
  return (
    <PageShell
      words={m}
      home="/moderator/"
      onHome={() => void navigate({ to: '/' })}
      session={session}
      now={now}
      search={search}
      person={{ name: me.name }}
      account={ACCOUNT}
      onSignOut={signOut}
      tools={<Tools />}
      strips={strips}
      keys={keys}
    >
      {children}
    </PageShell>
  )
}
