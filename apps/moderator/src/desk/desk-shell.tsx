import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { PageShell } from '@giaoluu/ui/page-shell'
import { StateMark } from '@giaoluu/ui/state-mark'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAtDesk } from '../account-context.ts'
import { ConsoleTools } from '../console-tools.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { followsLink } from './follows-link.ts'
import { initials } from './initials.ts'
import { useTriage } from './triage-context.ts'

type DeskShellProps = { search: ReactNode; strips: ReactNode; keys: ReactNode; children: ReactNode }

/** The frame around the panes; ticks by itself, so that the panes do not. */
export function DeskShell({ search, strips, keys, children }: DeskShellProps) {
  const { m } = useMessages()
  const { me, signOut } = useAtDesk()
  const { session } = useTriage()
  const navigate = useNavigate()
  const now = useServerNow(1000)
  const standing = session.kind === 'standing' && session.state === 'open'
  return (
    <PageShell
      skipWords={m.skip}
      brand={m.brand}
      brandHref="/moderator/"
      brandLabel={m.brandLabel}
      onBrandClick={(event) => followsLink(event) && void navigate({ to: '/' })}
      title={m.console}
      organisation={session.organisation.name}
      session={session.title}
      state={
        <StateMark
          state={standing ? 'standing' : session.state}
          words={standing ? m.standing : m.sessionStates[session.state]}
        />
      }
      clock={clockSeconds(new Date(now))}
      search={search}
      person={{ name: me.name, initials: initials(me.name) }}
      signOut={{ label: m.signOut, onSignOut: signOut }}
      tools={<ConsoleTools />}
      strips={strips}
      keys={keys}
    >
      {children}
    </PageShell>
  )
}
