import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { BulkResult } from '@giaoluu/contract/bulk'
import { ERROR_CODES, type ErrorCode, Problem } from '@giaoluu/contract/errors'
import { DeskQuestion, type DeskRow } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { UNDOABLE } from '@giaoluu/domain/question-table'
import type { Staff } from '../../src/people/staff.ts'
import { sweepOnce } from '../../src/sweep.ts'
import type { LiveNode } from '../live-node.ts'
import { type Chance, seeded } from '../seeded.ts'
import type { Crowd } from './crowd.ts'
import { fittingVerbs, likelyCall, type Seen } from './likely-call.ts'
import { must } from './must.ts'

/** A verb that somebody was told is done, or that it is not. */
export type Called = {
  by: Staff
  verb: Verb
  question: string
  body: Record<string, unknown>
  /** Null: it is done. */
  code: ErrorCode | null
  /** The single view that came with what is done; a bulk act answers with rows. */
  view: DeskQuestion | null
}

export type Desk = {
  /** Everybody at once, each so many acts. */
  round: (acts: number) => Promise<void>
  ask: () => Promise<void>
  log: Called[]
  /** Questions whose askers were told that they are asked, or taken back. */
  asked: Set<string>
  retracted: Set<string>
  /** Calls answered with 503. */
  unavailable: number
  calls: number
}

/** As many open questions as staff fight over. */
const OPEN = 14
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

/** A day on which everybody does everything to the same few questions, without waiting for each other. */
export function crowdedDesk(crowd: Crowd, node: LiveNode, seed: number): Desk {
  const { prisma } = node.deps.database
  const seen = new Map<string, Seen>()
  const receipts = new Map<string, string>()
  const lots = seeded(seed)
  const hasBulk = node.app.hasRoute({ method: 'POST', url: '/api/desk/bulk' })
  const desk: Desk = {
    round,
    ask: () => ask(lots),
    log: [],
    asked: new Set(),
    retracted: new Set(),
    unavailable: 0,
    calls: 0,
  }

  /** Sends a call and gives the reply, or the code of its refusal; fails on every other answer. */
  async function send(by: Staff | null, url: string, payload: object | null) {
    const reply = await node.app.inject({
      method: payload === null ? 'GET' : 'POST',
      url,
      ...(payload !== null && { payload }),
      ...(by && { headers: { cookie: by.username } }),
    })
    desk.calls += 1
    const { statusCode } = reply
    if (statusCode < 300) return { code: null, reply: reply.json() }
    if (statusCode === 503) {
      must(Number(reply.headers['retry-after']) > 0, '503 without Retry-After', url, payload)
      desk.unavailable += 1
    } else must(statusCode < 500, `${statusCode} to ${url}`, payload, reply.body)
    const problem = Problem.parse(reply.json())
    must(ERROR_CODES.includes(problem.code), 'a refusal without a stable code', url, problem)
    const { code, current } = problem
    if (code === 'stale' || code === 'claimed' || code === 'illegal')
      must(current !== undefined || by === null, `${code} without the present state`, url, payload)
    if (current) learn(current)
    return { code, reply: problem }
  }

  /** Screens never go back to an older version; who may not read the draft leaves what is known of it. */
  function learn(row: DeskRow & Partial<Pick<DeskQuestion, 'draft'>>): void {
    const had = seen.get(row.id)
    if (had && had.version > row.version) return
    const draftRevision = Math.max(had?.draftRevision ?? 0, row.draft?.revision ?? 0)
    seen.set(row.id, { ...row, draftRevision })
  }

  async function act(by: Staff, question: string, verb: Verb, body: Record<string, unknown>) {
    const { code, reply } = await send(by, `/api/desk/questions/${question}/${verb}`, body)
    const view = code === null ? DeskQuestion.parse(reply) : null
    desk.log.push({ by, verb, question, body, code, view })
    if (view) learn(view)
    return view
  }

  async function ask(chance: Chance): Promise<void> {
    const session = chance.is(0.8) ? crowd.sessions[0] : crowd.sessions[1]
    const payload = {
      submissionId: randomUUID(),
      text: `Xin hỏi về sổ đỏ ${randomUUID()}`,
      topic: chance.of(crowd.topics),
      consent: { processing: true },
    }
    // Now and then twice at once: a form that was sent again is one question.
    const times = chance.is(0.2) ? 2 : 1
    const url = `/api/sessions/${session.slug}/questions`
    const told = await Promise.all(Array.from({ length: times }, () => send(null, url, payload)))
    const got = new Set(told.flatMap(({ code, reply }) => (code === null ? [reply.receipt as string] : [])))
    must(got.size <= 1, 'one submission, two receipts', [...got])
    for (const receipt of got) {
      const { id } = await prisma.question.findUniqueOrThrow({ where: { receipt }, select: { id: true } })
      desk.asked.add(id)
      receipts.set(id, receipt)
    }
  }

  async function retract(chance: Chance): Promise<void> {
    const [id, receipt] = [...receipts].at(Math.floor(chance.number() * receipts.size)) ?? []
    if (!id) return
    const { code } = await send(null, `/api/receipts/${receipt}/retract`, {})
    if (code !== null) return
    desk.retracted.add(id)
    receipts.delete(id)
  }

  async function look(by: Staff, chance: Chance): Promise<void> {
    const { slug } = chance.is(0.7) ? crowd.sessions[0] : crowd.sessions[1]
    const { code, reply } = await send(by, `/api/desk/questions?session=${slug}&limit=200`, null)
    if (code === null) for (const row of reply.questions as DeskRow[]) learn(row)
  }

  async function bulk(by: Staff, rows: Seen[], chance: Chance): Promise<void> {
    const first = rows[0]
    if (!first) return
    const verb = chance.of(BULK)
    const likely = likelyCall(first, rows, by, crowd, chance, verb)
    const { version: _, ...body } = likely.body
    const selection = rows.slice(0, 1 + Math.floor(chance.number() * 6))
    const questions = selection.map(({ id, version }) => ({ id, version }))
    const { code, reply } = await send(by, '/api/desk/bulk', { act: { verb, body }, questions })
    if (code !== null) return
    for (const [n, result] of (reply.results as BulkResult[]).entries()) {
      const { id = '', version } = questions[n] ?? {}
      must(result.id === id && result.done === (result.code === undefined), 'a result of its own', result)
      const call = { by, verb, question: id, body: { ...body, version } }
      desk.log.push({ ...call, code: result.code ?? null, view: null })
      if (result.question) learn(result.question)
    }
  }

  /** What this person could do something to, or else anything; half of the time what everybody looks at. */
  function choose(by: Staff, chance: Chance): { row: Seen; others: Seen[] } | null {
    const others = [...seen.values()].sort((a, b) => a.number - b.number)
    const open = others.filter(({ state }) => !OVER.has(state))
    const fitting = open.filter((row) => fittingVerbs(row, by, crowd).length > 3)
    const [first, ...rest] = fitting.length > 0 ? fitting : others
    if (!first) return null
    const hot = desk.calls % (rest.length + 1)
    return { row: chance.is(0.4) ? ([first, ...rest][hot] ?? first) : chance.of([first, ...rest]), others }
  }

  async function oneAct(by: Staff, chance: Chance): Promise<void> {
    const chosen = choose(by, chance)
    if (!chosen || chance.is(0.05)) return look(by, chance)
    const { row, others } = chosen
    if (hasBulk && chance.is(0.04))
      return bulk(by, [row, ...others.filter(({ id }) => id !== row.id)], chance)
    const { verb, body } = likelyCall(row, others, by, crowd, chance)
    const first = act(by, row.id, verb, body)
    const undoable = (UNDOABLE as readonly string[]).includes(verb)
    // Somebody who takes it back before they were told that it is done.
    if (undoable && chance.is(0.1))
      await Promise.all([first, act(by, row.id, 'undo', { version: row.version + 1 })])
    const view = await first
    if (view && undoable && chance.is(0.3)) await act(by, row.id, 'undo', { version: view.version })
  }

  async function asker(acts: number, chance: Chance): Promise<void> {
    for (let n = 0; n < acts; n++) {
      const open = [...seen.values()].filter(({ state }) => !OVER.has(state)).length
      if (open < OPEN) await ask(chance)
      else if (chance.is(0.15)) await retract(chance)
      await look(crowd.staff[12] ?? crowd.staff[0], chance)
      await wait(10)
    }
  }

  /** Time passes: what is due is published, and a claim whose holder went away runs out and lapses. */
  async function clock(stopped: () => boolean, chance: Chance): Promise<void> {
    while (!stopped()) {
      if (chance.is(0.3))
        await prisma.$transaction(async (tx) => {
          const [claimed] = await tx.$queryRaw<{ id: string }[]>`
            SELECT id FROM question WHERE id IN (SELECT question_id FROM claim ORDER BY taken_at LIMIT 1) FOR UPDATE`
          if (claimed)
            await tx.$executeRaw`UPDATE claim SET until = clock_timestamp() WHERE question_id = ${claimed.id}`
        })
      await wait(20 + chance.number() * 60)
      await sweepOnce(node.deps)
    }
  }

  async function round(acts: number): Promise<void> {
    const own = () => seeded(Math.floor(lots.number() * 2 ** 32))
    const people = crowd.staff.map(async (by) => {
      const chance = own()
      for (let n = 0; n < acts; n++) await oneAct(by, chance)
    })
    let over = false
    // Two, as two nodes would.
    const clocks = [own(), own()].map((chance) => clock(() => over, chance))
    const everybody = [...people, asker(acts, own())]
    try {
      await Promise.all(everybody)
    } finally {
      await Promise.allSettled(everybody)
      over = true
      await Promise.all(clocks)
    }
  }

  return desk
}
