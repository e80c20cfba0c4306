import { useAtDesk } from '@giaoluu/client/console/account-context'
import { namesOf } from '@giaoluu/client/console/names-of'
import { shortcutsChoice } from '@giaoluu/client/console/shortcuts-choice'
import { useLabels } from '@giaoluu/client/console/use-labels'
import { useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import { useStoredChoice } from '@giaoluu/client/console/use-stored-choice'
import { useOutbox } from '@giaoluu/client/desk/use-outbox'
import type { DeskState } from '@giaoluu/client/live/desk-state'
import type { LiveDesk } from '@giaoluu/client/live/use-desk'
import type { DeskRow } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { ConnectionStrip } from '@giaoluu/ui/connection-strip'
import { Dialog } from '@giaoluu/ui/dialog'
import { KeysBar } from '@giaoluu/ui/keys-bar'
import { Panes } from '@giaoluu/ui/panes'
import { usePageTitle } from '@giaoluu/ui/use-page-title'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { DetailPane } from '../detail/detail-pane.tsx'
import { useWorks } from '../detail/use-works.ts'
import { isUnfinished } from '../detail/work.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Tools } from '../tools.tsx'
import { DeskSearch, SEARCH_FIELD } from './desk-search.tsx'
import { DeskShell } from './desk-shell.tsx'
import { FailureStrip } from './failure-strip.tsx'
import { allKeys, mainKeys } from './key-helps.ts'
import { ListPane } from './list-pane.tsx'
import { NewQuestionsVoice } from './new-questions-voice.tsx'
import type { Plan } from './plan.ts'
import { QueueList, QueuePane } from './queue-pane.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { following, nextOf, step } from './steady-list.ts'
import { type Triage, TriageContext } from './triage-context.ts'
import { UndoToast } from './undo-toast.tsx'
import { UnsentStrip } from './unsent-strip.tsx'
import { useDecisions } from './use-decisions.ts'
import { useNarrow } from './use-narrow.ts'
import { usePlace } from './use-place.ts'
import { useQueueRows } from './use-queue-rows.ts'
import { useSteadyRows } from './use-steady-rows.ts'

/** The desk of triage: queues, list, detail. */
export function TriageDesk({ desk, state }: { desk: LiveDesk; state: DeskState }) {
  const { m, language } = useMessages()
  const { me, signOut } = useAtDesk()
  const { rows, complete } = state
  const labels = useLabels(state.session, rows)
  const session = useMemo(
    () => ({ ...state.session, labels: [...labels.list] }),
    [state.session, labels.list],
  )
  const { looking, look } = desk
  const place = usePlace(session.slug)
  const { queue, question, q } = place
  const narrow = useNarrow()
  const queryClient = useQueryClient()
  const outbox = useOutbox(me)
  const decisions = useDecisions(outbox)
  const works = useWorks(me.username)
  const [shortcuts] = useStoredChoice(shortcutsChoice)
  const keys = shortcuts === 'on'
  const [dialog, setDialog] = useState<'keys' | 'queues' | null>(null)

  const source = useQueueRows(state, queue, q)
  const list = `${queue} ${q ?? ''}`
  const { shown, settle } = useSteadyRows(list, source, rows, decisions.isOwn)
  const cutOff = desk.status.kind === 'offline'
  const names = useMemo(() => namesOf(session, me), [session, me])
  const triage = useMemo<Triage>(
    () => ({ me, session, rows, complete, looking, names, addLabel: labels.add, cutOff }),
    [me, session, rows, complete, looking, names, labels.add, cutOff],
  )
  const marks = useMemo(
    () => ({
      unfinished: new Set([...works.all].flatMap(([id, work]) => (isUnfinished(work) ? [id] : []))),
      unsent: new Set(decisions.unsent.map((unsent) => unsent.question)),
      states: queue === 'all' || queue === 'assigned' || q !== undefined,
    }),
    [works.all, decisions.unsent, queue, q],
  )

  useEffect(() => look(question ?? null), [look, question])
  const back = desk.status.kind === 'back'
  useEffect(() => {
    if (!back) return
    outbox.flush()
    void queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' })
  }, [back, outbox.flush, queryClient])
  // Something to start with, where there is room to show it.
  const first = question === undefined && !narrow && q === undefined ? step(shown, undefined, 1) : undefined
  useEffect(() => {
    if (first !== undefined) place.openQuestion(first, true)
  }, [first, place])

  const walk = (by: 1 | -1): void => {
    const next = step(shown, question, by)
    if (next !== undefined) place.openQuestion(next, true)
  }
  const goOn = (id: string, next = nextOf(shown, id)): void => {
    if (id === question) place.openQuestion(next, true)
  }
  async function decide(row: DeskRow, plan: Plan, stay = false): Promise<boolean> {
    // Known before the row leaves the list.
    const next = nextOf(shown, row.id)
    const went = await decisions.perform(row, plan)
    if (went && !stay) {
      settle()
      goOn(row.id, next)
    }
    return went
  }
  const undo = async (): Promise<void> => {
    const id = await decisions.undo()
    if (id !== null) place.openQuestion(id, true)
  }

  useShortcuts({
    KeyJ: () => walk(1),
    KeyK: () => walk(-1),
    ArrowDown: () => focusInList() && walk(1),
    ArrowUp: () => focusInList() && walk(-1),
    KeyZ: () => void undo(),
    Slash: () => document.getElementById(SEARCH_FIELD)?.focus(),
    '?': () => setDialog('keys'),
    Enter: () => document.querySelector<HTMLElement>('[data-place="detail"] > .gl-pane-scroll')?.focus(),
    Escape: () => (narrow && question !== undefined ? place.openQuestion(undefined) : false),
  })

  const title = q === undefined ? m.queues[queue] : m.nav.found(q)
  const waiting = shown.filter(({ left }) => !left).length
  usePageTitle([`${title} ${waiting}`, m.console, session.title, m.brand])

  const toast = <UndoToast done={decisions.done} keys={keys} onUndo={() => void undo()} />
  const showDetail = narrow && question !== undefined
  const search = useCallback((words: string) => place.search(words), [place])
  return (
    <TriageContext value={triage}>
      <DeskShell
        search={<DeskSearch id={SEARCH_FIELD} q={q} onSearch={search} />}
        strips={
          <>
            <NewQuestionsVoice />
            <ConnectionStrip status={desk.status} words={m} language={language} />
            <UnsentStrip
              unsent={decisions.unsent}
              hrefOf={place.questionHref}
              onOpen={place.followQuestion}
              onDismiss={outbox.dismiss}
            />
            <FailureStrip failure={decisions.failure} onClose={decisions.clearFailure} />
          </>
        }
        keys={
          keys ? (
            <KeysBar
              label={m.keys.label}
              keys={mainKeys(m)}
              end={
                <Button kind="quiet" keyHint="?" onClick={() => setDialog('keys')}>
                  {m.keys.all}
                </Button>
              }
            />
          ) : (
            <KeysBar
              label={m.keys.label}
              keys={[]}
              end={
                <Button kind="quiet" onClick={() => setDialog('keys')}>
                  {m.keys.all}
                </Button>
              }
            />
          )
        }
      >
        <Panes kind="triage" narrow={showDetail ? 'detail' : 'list'}>
          <QueuePane current={queue} hrefOf={place.queueHref} onOpen={place.followQueue} />
          <ListPane
            list={list}
            title={title}
            searching={q !== undefined}
            source={source}
            shown={shown}
            complete={complete.open || q !== undefined}
            selected={question}
            marks={marks}
            hrefOf={place.questionHref}
            onOpen={place.followQuestion}
            back={
              narrow ? (
                <Button kind="quiet" icon="list" onClick={() => setDialog('queues')}>
                  {m.nav.queues}
                </Button>
              ) : null
            }
            foot={showDetail ? null : toast}
          />
          <DetailPane
            id={question}
            list={list}
            upcoming={following(shown, question, 3)}
            works={works}
            decisions={decisions}
            decide={decide}
            again={(key, row) => {
              decisions.expect(row)
              void outbox.again(key, row.version)
              goOn(row.id)
            }}
            dismiss={outbox.dismiss}
            goOn={goOn}
            hrefOf={place.questionHref}
            onOpen={place.followQuestion}
            back={
              narrow ? (
                <Button kind="quiet" icon="arrow-left" onClick={() => place.openQuestion(undefined)}>
                  {title}
                </Button>
              ) : null
            }
            foot={showDetail ? toast : null}
            keys={keys}
          />
        </Panes>
        <ShortcutsDialog open={dialog === 'keys'} onClose={() => setDialog(null)} keys={allKeys(m)} />
        <Dialog
          open={dialog === 'queues'}
          onClose={() => setDialog(null)}
          title={m.nav.queues}
          closeLabel={m.close}
        >
          <DeskSearch id={`${SEARCH_FIELD}-narrow`} q={q} onSearch={search} />
          <QueueList
            current={queue}
            hrefOf={place.queueHref}
            onOpen={(to, event) => {
              place.followQueue(to, event)
              setDialog(null)
            }}
          />
          <div className="md-menu">
            <Tools />
            <Button kind="quiet" onClick={signOut}>
              {m.signOut}
            </Button>
          </div>
        </Dialog>
      </DeskShell>
    </TriageContext>
  )
}

/** Arrow keys walk only where they do not scroll something else. */
const focusInList = (): boolean => document.activeElement?.closest('[data-place="list"]') !== null
