import { mayLive } from '@giaoluu/client/console/session-rules'
import { http } from '@giaoluu/client/http'
import { RequestError } from '@giaoluu/client/request-error'
import type { SessionState } from '@giaoluu/contract/session'
import type { SessionSetup } from '@giaoluu/contract/session-setup'
import { Button } from '@giaoluu/ui/button'
import { ControlList, ControlRow } from '@giaoluu/ui/control-row'
import { number } from '@giaoluu/ui/format/number'
import { useMessages } from '../../messages/use-messages.ts'
import { TypedAct } from '../../routes/typed-act.tsx'
import { useAct } from '../../routes/use-act.ts'
import { announceWords } from './announce-words.ts'
import { keysOf } from './session-lists.ts'

/** The steps of a session's life that are not taken in the middle of the day. */
export function SessionLife({ setup, state }: { setup: SessionSetup; state: SessionState }) {
  const { m, language } = useMessages()
  const w = m.setup
  const { slug, kind, practice } = setup
  const params = { slug }
  const announce = useAct(() => http.call('announce', { params, body: {} }), keysOf(slug))
  const standing = { kind, state }
  const startsAtOnce = kind === 'standing'
  const shown = mayLive('announce', standing) || mayLive('archive', standing) || practice
  if (!shown) return null
  return (
    <section className="og-part" aria-labelledby="part-life">
      <h3 id="part-life" className="gl-heading">
        {w.legends.life}
      </h3>
      <ControlList>
        {mayLive('announce', standing) ? (
          <ControlRow
            label={startsAtOnce ? w.announceStanding : w.announce}
            state={m.sessionStates[state]}
            effect={practice ? w.announcePractice : startsAtOnce ? w.announceStandingNote : w.announceNote}
            error={announce.error ? announceWords(announce.error, m) : undefined}
          >
            <Button kind="primary" busy={announce.busy} onClick={() => announce.mutate()}>
              {startsAtOnce ? w.announceStanding : w.announce}
            </Button>
          </ControlRow>
        ) : null}
        {mayLive('archive', standing) ? <ArchiveRow setup={setup} state={state} /> : null}
        {practice ? <WipeRow setup={setup} count={number(setup.received, language)} /> : null}
      </ControlList>
    </section>
  )
}

function ArchiveRow({ setup, state }: { setup: SessionSetup; state: SessionState }) {
  const { m } = useMessages()
  const w = m.setup
  const archive = useAct(
    (confirm: string) => http.call('archive', { params: { slug: setup.slug }, body: { confirm } }),
    keysOf(setup.slug),
  )
  return (
    <ControlRow label={w.archive} state={m.sessionStates[state]} effect={w.archiveNote}>
      <TypedAct
        kind="plain"
        label={w.archive}
        title={w.archiveTitle}
        expected={setup.title}
        act={archive}
        errorWords={(error) =>
          error instanceof RequestError && error.code === 'open-questions' ? w.archiveOpen : undefined
        }
      >
        {w.archiveFinal}
      </TypedAct>
    </ControlRow>
  )
}

function WipeRow({ setup, count }: { setup: SessionSetup; count: string }) {
  const { m } = useMessages()
  const w = m.setup
  const wipe = useAct(
    (confirm: string) => http.call('wipe', { params: { slug: setup.slug }, body: { confirm } }),
    keysOf(setup.slug),
  )
  return (
    <ControlRow
      label={w.wipe}
      state={
        <>
          {w.received(count)}{' '}
          <span role="status">{wipe.isSuccess && setup.received === 0 ? w.wiped : null}</span>
        </>
      }
      effect={w.wipeNote(count)}
    >
      <TypedAct label={w.wipe} title={w.wipeTitle} expected={setup.title} act={wipe}>
        {w.wipeNote(count)}
      </TypedAct>
    </ControlRow>
  )
}
