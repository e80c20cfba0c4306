import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { Button } from '@giaoluu/ui/button'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { type KeyHelp, KeysBar } from '@giaoluu/ui/keys-bar'
import { PageShell } from '@giaoluu/ui/page-shell'
import { PracticeBand } from '@giaoluu/ui/practice-band'
import { StateMark } from '@giaoluu/ui/state-mark'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAtDesk } from '../account-context.ts'
import { followsLink } from '../follows-link.ts'
import { initials } from '../initials.ts'
import { LanguageButton } from '../language-button.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { ConnectionStrip } from './connection-strip.tsx'
import { useDeskHere } from './desk-context.ts'

type DeskShellProps = { onHelp: () => void; strips: ReactNode; children: ReactNode }

/** The frame around the panes; ticks by itself, so that the panes do not. */
export function DeskShell({ onHelp, strips, children }: DeskShellProps) {
  const { m } = useMessages()
  const { me, signOut } = useAtDesk()
  const { session, status, keys } = useDeskHere()
  const navigate = useNavigate()
  const now = useServerNow(1000)
  const standing = session.kind === 'standing' && session.state === 'open'
  const single: KeyHelp[] = keys
    ? [
        { keys: ['Enter'], words: m.keys.start },
        { keys: ['E'], words: m.keys.write },
        { keys: ['J'], words: m.keys.next },
        { keys: ['K'], words: m.keys.previous },
        { keys: ['Z'], words: m.keys.takeBack },
        { keys: ['?'], words: m.keys.help },
      ]
    : []
  return (
    <PageShell
      skipWords={m.skip}
      brand={m.brand}
      brandHref="/leader/"
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
      person={{ name: me.title || me.name, initials: initials(me.name) }}
      signOut={{ label: m.signOut, onSignOut: signOut }}
      tools={
        <>
          <LanguageButton />
          <Button kind="quiet" onClick={onHelp}>
            {m.keys.settings}
          </Button>
        </>
      }
      strips={
        <>
          {session.practice ? <PracticeBand word={m.practice.word}>{m.practice.words}</PracticeBand> : null}
          <ConnectionStrip status={status} />
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
