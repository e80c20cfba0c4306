import { ENDED_STATES } from '@giaoluu/client/live/desk-state'
import type { Me } from '@giaoluu/contract/people'
import type { DeskRow } from '@giaoluu/contract/question'

/** Who works through the queue. */
export type Worker = {
  username: string
  /** The units this person answers for in the session's organisation. */
  units: ReadonlySet<string>
  /** Leaders under whose name they may publish. */
  signsFor: ReadonlySet<string>
  /** Whether they sign under their own name. */
  leads: boolean
}

export type MyQueue = {
  /** Named for me, held by me, or waiting for my signature. */
  mine: DeskRow[]
  /** The unit's, for whoever comes first; also what it answers together with another. */
  unit: DeskRow[]
  /** Named for a colleague. */
  colleagues: DeskRow[]
  /** Submitted, for somebody else to sign: their own writing, or another unit's to sign. */
  handedOn: DeskRow[]
  /** Signed and about to be public. */
  leaving: DeskRow[]
  /** The unit's published and withdrawn ones, newest first. */
  answered: DeskRow[]
  /** Confidential reports the unit may read; somebody else decides about them. */
  reports: DeskRow[]
}

/** The answered ones are there to be corrected, not to be browsed. */
const ANSWERED_MAX = 30

/** The person of this console in one organisation. */
export function workerOf(me: Me, organisation: string, signsFor: readonly { username: string }[]): Worker {
  const held = me.roles.filter(
    (role) => role.organisation === organisation && (role.role === 'leader' || role.role === 'expert'),
  )
  return {
    username: me.username,
    units: new Set(held.flatMap(({ unit }) => unit ?? [])),
    signsFor: new Set(signsFor.map(({ username }) => username)),
    leads: held.some(({ role }) => role === 'leader'),
  }
}

/** Whether a question waits for its unit. */
export const waitsForUnit = ({ state }: Pick<DeskRow, 'state'>): boolean =>
  state === 'assigned' || state === 'drafting' || state === 'submitted'

/** Whether somebody wrote last what was submitted: then it is not theirs to sign. */
export const wroteIt = ({ submittedBy }: DeskRow, { username }: Pick<Worker, 'username'>): boolean =>
  submittedBy === username

type Units = Pick<Worker, 'units'>

/** Whether somebody's unit signs the answer to a question. */
export const signsHere = ({ unit }: DeskRow, { units }: Units): boolean => unit !== null && units.has(unit)

/** Whether somebody's unit only answers together with the one that signs. */
export const helpsHere = (row: DeskRow, worker: Units): boolean =>
  !signsHere(row, worker) && row.coUnits.some((id) => worker.units.has(id))

/** The units that answer together with this person's, by name: the one that signs first. */
export function together(row: DeskRow, worker: Units, nameOf: (unit: string) => string): string {
  if (row.coUnits.length === 0) return ''
  const units = [...(row.unit === null ? [] : [row.unit]), ...row.coUnits]
  return units
    .filter((id) => !worker.units.has(id))
    .map(nameOf)
    .join(', ')
}

function isMine(row: DeskRow, worker: Worker): boolean {
  if (row.claim?.by === worker.username || row.leader === worker.username) return true
  if (!signsHere(row, worker)) return false
  if (row.leader !== null) return worker.signsFor.has(row.leader)
  return worker.leads && row.state === 'submitted'
}

/** What waits for a signature comes first: somebody has done the work already. Then the oldest. */
const byTurn = (a: DeskRow, b: DeskRow): number =>
  Number(b.state === 'submitted') - Number(a.state === 'submitted') || a.number - b.number

/** The questions of one's units in the order one works through them ([LC1]). */
export function myQueue(rows: Iterable<DeskRow>, worker: Worker): MyQueue {
  const queue: MyQueue = {
    mine: [],
    unit: [],
    colleagues: [],
    handedOn: [],
    leaving: [],
    answered: [],
    reports: [],
  }
  for (const row of rows) {
    const helps = helpsHere(row, worker)
    if (!helps && !signsHere(row, worker)) continue
    if (row.confidential) {
      if (!ENDED_STATES.includes(row.state)) queue.reports.push(row)
    } else if (waitsForUnit(row)) {
      if (row.state === 'submitted' && (helps || wroteIt(row, worker))) queue.handedOn.push(row)
      else if (isMine(row, worker)) queue.mine.push(row)
      else if (row.leader === null || helps) queue.unit.push(row)
      else queue.colleagues.push(row)
    } else if (row.state === 'publishing') queue.leaving.push(row)
    else if (row.state === 'published' || row.state === 'withdrawn') queue.answered.push(row)
  }
  return {
    mine: queue.mine.sort(byTurn),
    unit: queue.unit.sort(byTurn),
    colleagues: queue.colleagues.sort(byTurn),
    handedOn: queue.handedOn.sort(byTurn),
    leaving: queue.leaving.sort((a, b) => (a.publishesAt ?? '').localeCompare(b.publishesAt ?? '')),
    answered: queue.answered.sort((a, b) => b.number - a.number).slice(0, ANSWERED_MAX),
    reports: queue.reports.sort((a, b) => a.number - b.number),
  }
}

const PARTS_TO_DO = ['mine', 'unit', 'colleagues'] as const

/** Everything there is to do, in order. */
export const todo = (queue: MyQueue): DeskRow[] => PARTS_TO_DO.flatMap((part) => queue[part])

/** In which part of what is to do a question stands, and where in it, from 1; null when it is not to do. */
export function placeIn(
  queue: MyQueue,
  id: string | null,
): { part: (typeof PARTS_TO_DO)[number]; at: number; all: number } | null {
  for (const part of PARTS_TO_DO) {
    const at = queue[part].findIndex((row) => row.id === id)
    if (at >= 0) return { part, at: at + 1, all: queue[part].length }
  }
  return null
}

/**
 * The question to take next after `current`: never one that a colleague holds or is named for, or that only a leader
 * can go on with; first what is one's own. Null when nothing is left.
 */
export function nextQuestion(queue: MyQueue, worker: Worker, current: string | null): DeskRow | null {
  const free = [...queue.mine, ...queue.unit].filter(
    ({ id, claim, state }) =>
      id !== current &&
      (claim === undefined || claim.by === worker.username) &&
      (worker.leads || state !== 'submitted'),
  )
  return free[0] ?? null
}

/** The neighbour of a question in the order of the queue; the first when it is not in it (any more). */
export function neighbour(queue: MyQueue, current: string | null, step: 1 | -1): DeskRow | null {
  const all = todo(queue)
  const at = all.findIndex(({ id }) => id === current)
  if (at < 0) return all[0] ?? null
  return all[at + step] ?? null
}
