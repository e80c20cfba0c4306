import { useAtDesk } from '@giaoluu/client/console/account-context'
import { namesOf } from '@giaoluu/client/console/names-of'
import { shortcutsChoice } from '@giaoluu/client/console/shortcuts-choice'
import { useLabels } from '@giaoluu/client/console/use-labels'
import { useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import { useStoredChoice } from '@giaoluu/client/console/use-stored-choice'
import { useOutbox } from '@giaoluu/client/desk/use-outbox'
import type { DeskState } from '@giaoluu/client/live/desk-state'
import type { LiveDesk } from '@giaoluu/client/live/use-desk'
import { Button } from '@giaoluu/ui/button'
import { ConnectionStrip } from '@giaoluu/ui/connection-strip'
import { followsLink } from '@giaoluu/ui/follows-link'
import { KeysBar } from '@giaoluu/ui/keys-bar'
import { Panes } from '@giaoluu/ui/panes'
import { usePageTitle } from '@giaoluu/ui/use-page-title'
import { useQueryClient } from '@tanstack/react-query'
import { type MouseEvent, useEffect, useMemo, useState } from 'react'
import { BulkKeys } from '../bulk/bulk-keys.tsx'
import { BulkPane } from '../bulk/bulk-pane.tsx'
import { FloodLine } from '../bulk/flood-line.tsx'
import { FloodPane } from '../bulk/flood-pane.tsx'
import { SelectionBar } from '../bulk/selection-bar.tsx'
import { useDeskBulk } from '../bulk/use-desk-bulk.ts'
import { useSelection } from '../bulk/use-selection.ts'
import { DetailPane } from '../detail/detail-pane.tsx'
import { useWorks } from '../detail/use-works.ts'
import { isUnfinished } from '../detail/work.ts'
import { useMessages } from '../messages/use-messages.ts'
import { DeskSearch, SEARCH_FIELD } from './desk-search.tsx'
import { DeskShell } from './desk-shell.tsx'
import { FailureStrip } from './failure-strip.tsx'
import { floodNamed } from './floods.ts'
import { allKeys, mainKeys } from './key-helps.ts'
import { ListHead } from './list-head.tsx'
import { ListPane } from './list-pane.tsx'
import { NewQuestionsVoice } from './new-questions-voice.tsx'
import { QueuePane } from './queue-pane.tsx'
import { QueuesDialog } from './queues-dialog.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { following } from './steady-list.ts'
import { BasicsContext, type Triage, type TriageBasics, TriageContext } from './triage-context.ts'
import { UndoToast } from './undo-toast.tsx'
import { UnitMessage } from './unit-message.tsx'
import { UnsentStrip } from './unsent-strip.tsx'
import { useDeciding } from './use-deciding.ts'
import { useDecisions } from './use-decisions.ts'
import { useDeskList } from './use-desk-list.ts'
import { useNarrow } from './use-narrow.ts'
import { usePlace } from './use-place.ts'
import { useWalk } from './use-walk.ts'

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
  const { queue, question, stop, q, filters, list } = place
  const narrow = useNarrow()
  const queryClient = useQueryClient()
  const outbox = useOutbox(me)
  const decisions = useDecisions(outbox)
  const works = useWorks(me.username)
  const [shortcuts] = useStoredChoice(shortcutsChoice)
  const keys = shortcuts === 'on'
  const [dialog, setDialog] = useState<'keys' | 'queues' | null>(null)
  const [filtering, setFiltering] = useState(false)

  const deskList = useDeskList(state, place, decisions)
  const { index, source, shown, items, waiting, floods, flood, same, settle } = deskList
  const selection = useSelection(list, items, shown)
  const cutOff = desk.status.kind === 'offline'
  const names = useMemo(() => namesOf(session, me), [session, me])
  const basics = useMemo<TriageBasics>(() => ({ me, names }), [me, names])
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
  const { bulk, act, gather, perform } = useDeskBulk({
    rows,
    session,
    items,
    place,
    selection,
    flood,
    decisions,
    settle,
    cutOff,
  })
  const acting = bulk.work !== null || bulk.report !== null

  useEffect(() => look(question ?? null), [look, question])
  const back = desk.status.kind === 'back'
  useEffect(() => {
    if (!back) return
    outbox.flush()
    void queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' })
  }, [back, outbox.flush, queryClient])

  const { decide, goOn, many, undo } = useDeciding({ items, place, decisions, bulk, settle })
  useWalk({
    items,
    place,
    narrow,
    selection,
    flood,
    floods,
    filtering,
    onFiltering: setFiltering,
    acting,
  })
  useShortcuts({
    KeyZ: undo,
    Slash: () => document.getElementById(SEARCH_FIELD)?.focus(),
    '?': () => setDialog('keys'),
  })

  const title = q === undefined ? m.queues[queue] : m.nav.found(q)
  usePageTitle([`${title} ${waiting}`, m.console, session.title, m.brand])
  const toast = <UndoToast done={decisions.done} many={many} keys={keys} onUndo={undo} />
  const showDetail = narrow && (stop !== undefined || acting)
  const backToList = narrow ? (
    <Button kind="quiet" icon="arrow-left" onClick={() => place.openStop(undefined)}>
      {title}
    </Button>
  ) : null
  const openedFrom = (id: string, event: MouseEvent<HTMLAnchorElement>): void => {
    if (!followsLink(event)) return
    bulk.close()
    place.openStop(id)
  }
  return (
    <TriageContext value={triage}>
      <BasicsContext value={basics}>
        <BulkKeys
          bulk={bulk}
          selection={selection}
          flooded={flood !== undefined}
          perform={perform}
          act={act}
        />
        <DeskShell
          search={<DeskSearch id={SEARCH_FIELD} q={q} onSearch={place.search} />}
          strips={
            <>
              <NewQuestionsVoice fresh={index.new} />
              <ConnectionStrip status={desk.status} words={m} language={language} />
              <UnitMessage desk={desk} hrefOf={place.stopHref} onOpen={place.followStop} />
              <UnsentStrip
                unsent={decisions.unsent}
                hrefOf={place.stopHref}
                onOpen={place.followStop}
                onDismiss={outbox.dismiss}
              />
              <FailureStrip failure={decisions.failure} onClose={decisions.clearFailure} />
            </>
          }
          keys={
            <KeysBar
              label={m.keys.label}
              keys={keys ? mainKeys(m) : []}
              end={
                <Button kind="quiet" keyHint={keys ? '?' : undefined} onClick={() => setDialog('keys')}>
                  {m.keys.all}
                </Button>
              }
            />
          }
        >
          <Panes kind="triage" narrow={showDetail ? 'detail' : 'list'}>
            <QueuePane index={index} current={queue} hrefOf={place.queueHref} onOpen={place.followQueue} />
            <ListPane
              list={list}
              title={title}
              searching={q !== undefined}
              onUnfilter={Object.keys(filters).length > 0 ? () => place.filter() : undefined}
              source={source}
              shown={shown}
              items={items}
              complete={complete.open || q !== undefined}
              selected={stop}
              marks={marks}
              looking={looking}
              selection={selection}
              hrefOf={place.stopHref}
              onOpen={place.followStop}
              onToggle={floods.toggle}
              head={
                <ListHead
                  title={title}
                  count={waiting}
                  source={source}
                  place={place}
                  filtering={filtering}
                  onFiltering={setFiltering}
                  choosing={selection.choosing}
                  onChoosing={selection.setChoosing}
                  keys={keys}
                  back={
                    narrow ? (
                      <Button kind="quiet" icon="list" onClick={() => setDialog('queues')}>
                        {m.nav.queues}
                      </Button>
                    ) : null
                  }
                />
              }
              foot={
                <>
                  {showDetail ? null : toast}
                  <SelectionBar
                    selection={selection}
                    inList={waiting}
                    cutOff={cutOff}
                    acting={acting}
                    keys={keys}
                    onAct={act}
                  />
                </>
              }
            />
            {acting ? (
              <BulkPane
                bulk={bulk}
                onPerform={perform}
                hrefOf={place.stopHref}
                onOpen={openedFrom}
                foot={showDetail ? toast : null}
                keys={keys}
              />
            ) : flood ? (
              <FloodPane
                flood={flood}
                onAct={act}
                onGather={() => act('link')}
                hrefOf={place.stopHref}
                onOpen={place.followStop}
                back={backToList}
                foot={showDetail ? toast : null}
                keys={keys && selection.rows.length === 0}
              />
            ) : (
              <DetailPane
                id={question}
                list={list}
                upcoming={following(items, stop, 3).filter((id) => floodNamed(id) === undefined)}
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
                hrefOf={place.stopHref}
                onOpen={place.followStop}
                back={backToList}
                foot={
                  <>
                    <FloodLine
                      others={same.length - 1}
                      onGather={() => question !== undefined && gather(same, question)}
                    />
                    {showDetail ? toast : null}
                  </>
                }
                keys={keys && selection.rows.length === 0}
              />
            )}
          </Panes>
          <ShortcutsDialog open={dialog === 'keys'} onClose={() => setDialog(null)} keys={allKeys(m)} />
          <QueuesDialog
            open={dialog === 'queues'}
            onClose={() => setDialog(null)}
            index={index}
            place={place}
            onSignOut={signOut}
          />
        </DeskShell>
      </BasicsContext>
    </TriageContext>
  )
}
