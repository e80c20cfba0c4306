import { attempt } from '@giaoluu/client/desk/attempt'
import type { Decision, Unsent } from '@giaoluu/client/desk/outbox'
import type { UseOutbox } from '@giaoluu/client/desk/use-outbox'
import { deskQuestionQuery } from '@giaoluu/client/desk-queries'
import { http } from '@giaoluu/client/http'
import { serverNow } from '@giaoluu/client/server-clock'
import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Messages } from '../messages/vi.ts'
import type { Plan } from './plan.ts'

/** What was just done and may be undone. */
export type Done = {
  id: string
  number: number
  decision: Decision
  version: number
  at: number
  until: number | null
  /** It has been taken back. */
  undone?: true
}

/** A decision that met a change by somebody else: what it was based on and what was wanted. */
export type Conflict = { base: DeskRow; plan: Plan; decision: Decision }

/** Why a decision was refused for good. */
export type Failure = { decision: Decision; code: keyof Messages['errors'] }

export type Decisions = {
  /** Carries a plan out; true when it went well or is kept until the network is back. */
  perform: (row: DeskRow, plan: Plan) => Promise<boolean>
  undo: () => Promise<string | null>
  done: Done | null
  failure: Failure | null
  clearFailure: () => void
  conflicts: ReadonlyMap<string, Conflict>
  dropConflict: (id: string) => void
  unsent: readonly Unsent[]
  busy: ReadonlySet<string>
  /** The next change of the row is one's own, sent in another way. */
  expect: (row: Pick<DeskRow, 'id' | 'version'>) => void
  /** It was refused: what changes next is somebody else's. */
  unexpect: (id: string) => void
  /** Whether the row stands as an own decision left it. */
  isOwn: (row: Pick<DeskRow, 'id' | 'version'>) => boolean
}

/** Deciding: sending, what can be undone, what met a change, what could not be sent ([MC2], [MC3], [MC8]). */
export function useDecisions(outbox: UseOutbox): Decisions {
  const queryClient = useQueryClient()
  const [done, setDone] = useState<Done | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [conflicts, setConflicts] = useState<ReadonlyMap<string, Conflict>>(new Map())
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set())
  // Read while rendering lists, changed only by own acts, whose news re-renders them.
  const own = useRef(new Map<string, number>())
  const sending = useRef(new Map<string, { labels: boolean; sent: Promise<boolean> }>())

  const note = ({ id, version }: DeskQuestion): void =>
    void own.current.set(id, Math.max(version, own.current.get(id) ?? 0))
  const dropConflict = (id: string): void => setConflicts((known) => without(known, id))

  async function perform(row: DeskRow, plan: Plan): Promise<boolean> {
    const running = sending.current.get(row.id)
    const labels = plan.steps.every(({ verb }) => verb === 'label')
    // A label decides nothing: what is decided while it is on its way follows it.
    if (running && (labels || !running.labels)) return false
    const mine = { labels, sent: running ? running.sent.then(() => send(row, plan)) : send(row, plan) }
    sending.current.set(row.id, mine)
    try {
      return await mine.sent
    } finally {
      if (sending.current.get(row.id) === mine) sending.current.delete(row.id)
    }
  }

  async function send(row: DeskRow, plan: Plan): Promise<boolean> {
    setBusy((known) => new Set(known).add(row.id))
    setFailure(null)
    // Before the answers, because the stream may be faster than they are.
    own.current.set(row.id, Math.max(row.version, own.current.get(row.id) ?? 0) + plan.steps.length)
    try {
      for (const step of plan.steps) {
        const decision = { verb: step.verb, body: { ...step.body, version: row.version } } as Decision
        const outcome = await outbox.decide(row, decision)
        if (outcome.kind === 'conflict') {
          own.current.delete(row.id)
          // Refused without a change of the question (a claim, a lead that cannot lead): there is nothing to compare.
          if (outcome.code !== 'stale' && outcome.current?.version === row.version)
            setFailure({ decision, code: outcome.code })
          else setConflicts((known) => new Map(known).set(row.id, { base: row, plan, decision }))
          return false
        }
        if (outcome.kind === 'refused') {
          own.current.delete(row.id)
          setFailure({ decision, code: outcome.error.code })
          return false
        }
        if (outcome.kind === 'done') {
          note(outcome.question)
          // A label decides nothing: what was decided before may still be undone.
          if (step.verb === 'label') continue
          const until = outcome.question.undo ? Date.parse(outcome.question.undo.until) : null
          const { id, number, version } = outcome.question
          setDone({ id, number, decision, version, at: serverNow(), until })
        }
      }
      dropConflict(row.id)
      return true
    } finally {
      setBusy((known) => new Set([...known].filter((id) => id !== row.id)))
    }
  }

  async function undo(): Promise<string | null> {
    if (!done?.until || done.until <= serverNow()) return null
    setDone(null)
    own.current.set(done.id, done.version + 1)
    const outcome = await attempt(http, done.id, { verb: 'undo', body: { version: done.version } })
    if (outcome.kind === 'done') {
      note(outcome.question)
      queryClient.setQueryData(deskQuestionQuery(done.id).queryKey, outcome.question)
      setDone({ ...done, at: serverNow(), until: null, undone: true })
      return done.id
    }
    const code =
      outcome.kind === 'refused' ? outcome.error.code : outcome.kind === 'unsent' ? 'network' : outcome.code
    setFailure({ decision: done.decision, code })
    return null
  }

  return {
    perform,
    undo,
    done,
    failure,
    clearFailure: () => setFailure(null),
    conflicts,
    dropConflict,
    unsent: outbox.unsent,
    busy,
    expect: ({ id, version }) => void own.current.set(id, version + 1),
    unexpect: (id) => void own.current.delete(id),
    isOwn: ({ id, version }) => (own.current.get(id) ?? -1) >= version,
  }
}

const without = <V>(map: ReadonlyMap<string, V>, id: string): ReadonlyMap<string, V> =>
  map.has(id) ? new Map([...map].filter(([key]) => key !== id)) : map
