import { useAtDesk } from '@giaoluu/client/console/account-context'
import { namesOf } from '@giaoluu/client/console/names-of'
import { shortcutsChoice } from '@giaoluu/client/console/shortcuts-choice'
import { useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import { useStoredChoice } from '@giaoluu/client/console/use-stored-choice'
import type { DeskState } from '@giaoluu/client/live/desk-state'
import type { LiveDesk } from '@giaoluu/client/live/use-desk'
import { LiveRegion } from '@giaoluu/ui/live-region'
import { Panes } from '@giaoluu/ui/panes'
import { Outlet, useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useMemo, useRef, useState } from 'react'
import { DelegationsDialog } from '../features/delegations/delegations-dialog.tsx'
import { LeavingStrips } from '../features/publish/leaving-strips.tsx'
import { myQueue, neighbour, nextQuestion, workerOf } from '../features/queue/my-queue.ts'
import { QueueLine } from '../features/queue/queue-line.tsx'
import { QueuePane } from '../features/queue/queue-pane.tsx'
import { useElsewhere } from '../features/queue/use-elsewhere.ts'
import { useQueueNews } from '../features/queue/use-queue-news.ts'
import { type Desk, DeskContext } from './desk-context.ts'
import { DeskShell } from './desk-shell.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { UnitMessage } from './unit-message.tsx'

/** My queue, the question in the address, and what is like it. */
export function AnswerDesk({ desk, state }: { desk: LiveDesk; state: DeskState }) {
  const { me } = useAtDesk()
  const { session, rows, complete } = state
  const { question } = useParams({ strict: false })
  const current = question ?? null
  const navigate = useNavigate()
  const [shortcuts] = useStoredChoice(shortcutsChoice)
  const [helping, setHelping] = useState(false)
  const [delegating, setDelegating] = useState(false)
  const [signed, setSigned] = useState<ReadonlySet<string>>(new Set())
  const starting = useRef<string | null>(null)

  const worker = useMemo(() => workerOf(me, session.organisation.slug, session.signsFor), [me, session])
  const queue = useMemo(() => myQueue(rows.values(), worker), [rows, worker])
  const elsewhere = useElsewhere(session.slug, worker)
  const names = useMemo(() => namesOf(session, me), [session, me])
  const news = useQueueNews(queue)

  const openIn = useCallback(
    (slug: string, id: string) =>
      void navigate({ to: '/$session/$question', params: { session: slug, question: id } }),
    [navigate],
  )
  const open = useCallback((id: string) => openIn(session.slug, id), [openIn, session.slug])
  const start = useCallback(
    (id: string) => {
      starting.current = id
      open(id)
    },
    [open],
  )
  const takeStart = useCallback((id: string) => {
    const taken = starting.current === id
    starting.current = null
    return taken
  }, [])
  const noteSigned = useCallback((id: string) => setSigned((known) => new Set(known).add(id)), [])

  const walk = (step: 1 | -1) => () => {
    const to = neighbour(queue, current, step)
    if (to) open(to.id)
  }
  const startNext = () => {
    const next = nextQuestion(queue, worker, current)
    if (next) start(next.id)
  }
  useShortcuts({ KeyN: startNext, KeyJ: walk(1), KeyK: walk(-1), '?': () => setHelping(true) })

  const here: Desk = {
    me,
    session,
    rows,
    complete: complete.open,
    worker,
    queue,
    elsewhere,
    names,
    looking: desk.looking,
    look: desk.look,
    status: desk.status,
    keys: shortcuts === 'on',
    open,
    openIn,
    start,
    takeStart,
    signed,
    noteSigned,
  }
  return (
    <DeskContext value={here}>
      <DeskShell
        onHelp={() => setHelping(true)}
        strips={
          <>
            <UnitMessage desk={desk} />
            <LeavingStrips current={current} />
          </>
        }
      >
        <div className="ld-desk">
          <QueueLine current={current} />
          <Panes kind="answer">
            <QueuePane current={current} />
            <Outlet />
          </Panes>
        </div>
      </DeskShell>
      <LiveRegion words={news} />
      <HelpDialog
        open={helping}
        onClose={() => setHelping(false)}
        onDelegations={() => {
          setHelping(false)
          setDelegating(true)
        }}
      />
      <DelegationsDialog open={delegating} onClose={() => setDelegating(false)} />
    </DeskContext>
  )
}
