import { setTimeout as wait } from 'node:timers/promises'
import type { Bulk } from '@giaoluu/contract/bulk'
import type { Verb } from '@giaoluu/contract/verbs'
import { UNDOABLE } from '@giaoluu/domain/question-table'
import type { Staff } from '../../src/people/staff.ts'
import { Refusal } from '../../src/refusal.ts'
import { sweepOnce } from '../../src/sweep.ts'
import type { LiveNode } from '../live-node.ts'
import { type Chance, seeded } from '../seeded.ts'
import type { Crowd } from './crowd.ts'
import { deskCalls, type Told } from './desk-calls.ts'
import { ALL_DAY, ALWAYS, FAMILY, fittingVerbs, likelyCall, type Seen, type Weights } from './likely-call.ts'
import { hideAway } from './trail.ts'

export type Desk = {
  /** Before everybody comes: questions, half of them with a unit, one of them a confidential report. */
  open: (questions: number) => Promise<void>
  /** Everybody at once, each so many acts. */
  round: (acts: number) => Promise<void>
  /** Moderators and organisers alone link, cut and end a few questions. */
  familyRound: (acts: number) => Promise<void>
  told: Told
}

/** As many open questions as staff fight over, and in a family. */
const OPEN = 14
const RELATIVES = 5
const OVER: ReadonlySet<string> = new Set(['handedOver', 'retracted'])
const BULK: readonly [Verb, ...Verb[]] = [
  'accept',
  'hold',
  'decline',
  'assign',
  'label',
  'link',
  'unlink',
  'undo',
]

type Scene = { weights: Weights; among: (row: Seen) => boolean }
/** Somebody at work, and what they could undo. */
type Worker = { by: Staff; chance: Chance; last: { id: string; version: number } | null }

/** A day on which everybody does everything to the same few questions, without waiting for each other. */
export function crowdedDesk(crowd: Crowd, node: LiveNode, seed: number): Desk {
  const { prisma } = node.deps.database
  const { told, seen, receipts, act, ask, retract, look, bulk } = deskCalls(node)
  const lots = seeded(seed)
  const own = () => seeded(Math.floor(lots.number() * 2 ** 32))
  const [day, twice] = crowd.sessions

  async function open(questions: number): Promise<void> {
    for (let n = 0; n < questions; n++) await askSomething(lots)
    const [hidden, ...rest] = [...told.asked]
    if (hidden) await hideAway(prisma, hidden, crowd.handler.personId)
    for (const id of rest.slice(0, questions / 2))
      await act(crowd.organiser, id, 'assign', { version: 1, unit: lots.of(crowd.units) })
    await lookAround()
  }

  const askSomething = (chance: Chance) =>
    ask((chance.is(0.8) ? day : twice).slug, chance.of(crowd.topics), chance.is(0.2) ? 2 : 1)

  async function lookAround(): Promise<void> {
    for (const by of [crowd.organiser, crowd.handler])
      for (const { slug } of crowd.sessions) await look(by, slug)
  }

  /** What this person could do something to, or now and then anything; often what everybody looks at. */
  function choose({ by, chance }: Worker, { among }: Scene): { row: Seen; others: Seen[] } | null {
    const others = [...seen.values()].filter(among).sort((a, b) => a.number - b.number)
    const alive = others.filter(({ state }) => !OVER.has(state))
    const fitting = alive.filter((row) => fittingVerbs(row, by, crowd).length > ALWAYS.size)
    const [first, ...rest] = fitting.length > 0 ? fitting : chance.is(0.2) ? others : []
    if (!first) return null
    const hot = told.sent % (rest.length + 1)
    return { row: chance.is(0.4) ? ([first, ...rest][hot] ?? first) : chance.of([first, ...rest]), others }
  }

  async function oneAct(worker: Worker, scene: Scene): Promise<void> {
    const { by, chance, last } = worker
    if (last && chance.is(0.3)) {
      worker.last = null
      await act(by, last.id, 'undo', { version: last.version })
      return
    }
    const chosen = choose(worker, scene)
    if (!chosen) return wait(50)
    const { row, others } = chosen
    if (chance.is(0.04)) return bulkAct(worker, [row, ...others.filter(({ id }) => id !== row.id)])
    const { verb, body } = likelyCall(row, others, by, crowd, chance, scene.weights)
    const first = act(by, row.id, verb, body)
    const undoable = (UNDOABLE as readonly string[]).includes(verb)
    // Somebody who takes it back before they were told that it is done.
    if (undoable && chance.is(0.08))
      await Promise.all([first, act(by, row.id, 'undo', { version: row.version + 1 })])
    const view = await first
    if (view && undoable) worker.last = { id: view.id, version: view.version }
  }

  async function bulkAct({ by, chance }: Worker, rows: Seen[]): Promise<void> {
    const [first] = rows
    if (!first) return
    const verb = chance.of(BULK)
    const { version: _, ...body } = likelyCall(first, rows, by, crowd, chance, { [verb]: 1 }, verb).body
    const selection = rows.slice(0, 1 + Math.floor(chance.number() * 6))
    await bulk(by, { verb, body } as Bulk['act'], selection, chance.is(0.2))
  }

  async function asker(acts: number): Promise<void> {
    const chance = own()
    for (let n = 0; n < acts; n++) {
      const alive = [...seen.values()].filter(({ state }) => !OVER.has(state)).length
      const [id] = [...receipts.keys()].slice(Math.floor(chance.number() * receipts.size))
      if (alive < OPEN) await askSomething(chance)
      else if (id && chance.is(0.15)) await retract(id)
      if (n % 3 === 0) await look(crowd.organiser, chance.of(crowd.sessions).slug)
      await wait(30)
    }
  }

  /** Time passes: what is due is published, and a claim whose holder went away runs out and lapses. */
  async function clock(stopped: () => boolean): Promise<void> {
    const chance = own()
    while (!stopped()) {
      if (chance.is(0.5))
        await prisma.$transaction(async (tx) => {
          const [claimed] = await tx.$queryRaw<{ id: string }[]>`
            SELECT id FROM question WHERE id IN (SELECT question_id FROM claim ORDER BY taken_at LIMIT 1) FOR UPDATE`
          if (claimed)
            await tx.$executeRaw`UPDATE claim SET until = clock_timestamp() WHERE question_id = ${claimed.id}`
        })
      await wait(50 + chance.number() * 100)
      await sweepOnce(node.deps).catch((error: unknown) => {
        // As for a call: a conflict that was tried again is left to the next sweep, if it is rare.
        if (!(error instanceof Refusal && error.code === 'unavailable')) throw error
        told.unavailable += 1
      })
    }
  }

  async function atOnce(staff: readonly Staff[], acts: number, scene: Scene): Promise<void> {
    const work = staff.map(async (by) => {
      const worker = { by, chance: own(), last: null }
      for (let n = 0; n < acts; n++) await oneAct(worker, scene)
    })
    const everybody = [...work, asker(acts)]
    let over = false
    // Two, as two nodes would.
    const clocks = [clock(() => over), clock(() => over)]
    try {
      await Promise.all(everybody)
    } finally {
      await Promise.allSettled(everybody)
      over = true
      await Promise.all(clocks)
    }
  }

  return {
    open,
    round: (acts) => atOnce(crowd.staff, acts, { weights: ALL_DAY, among: () => true }),
    familyRound: async (acts) => {
      const before = new Set(told.asked)
      for (let n = 0; n < RELATIVES; n++) await ask(day.slug, lots.of(crowd.topics), 1)
      await lookAround()
      const relatives = new Set([...told.asked].filter((id) => !before.has(id)))
      await atOnce(crowd.office, acts, { weights: FAMILY, among: ({ id }) => relatives.has(id) })
    },
    told,
  }
}
