import { randomUUID } from 'node:crypto'
import type { Bulk, BulkResult } from '@giaoluu/contract/bulk'
import { ERROR_CODES, type ErrorCode, Problem } from '@giaoluu/contract/errors'
import { DeskQuestion, type DeskRow } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import type { Staff } from '../../src/people/staff.ts'
import type { LiveNode } from '../live-node.ts'
import type { Seen } from './likely-call.ts'
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

/** What everybody was told, for the record to be compared with. */
export type Told = {
  log: Called[]
  /** Questions whose askers were told that they are asked, or taken back. */
  asked: Set<string>
  retracted: Set<string>
  /** All calls, and those answered with 503. */
  sent: number
  unavailable: number
}

/** The calls of the desk and of askers over HTTP; every reply must be one that the contract promises. */
export function deskCalls({ app, deps }: LiveNode) {
  const { prisma } = deps.database
  /** What stands on the screens. */
  const seen = new Map<string, Seen>()
  const receipts = new Map<string, string>()
  const told: Told = { log: [], asked: new Set(), retracted: new Set(), sent: 0, unavailable: 0 }

  /** Sends a call and gives the reply, or the code of its refusal; fails on every other answer. */
  async function send(by: Staff | null, url: string, payload: object | null) {
    const reply = await app.inject({
      method: payload === null ? 'GET' : 'POST',
      url,
      ...(payload !== null && { payload }),
      ...(by && { headers: { cookie: by.username } }),
    })
    told.sent += 1
    const { statusCode } = reply
    if (statusCode < 300) return { code: null, reply: reply.json() }
    if (statusCode === 503) {
      must(Number(reply.headers['retry-after']) > 0, '503 without Retry-After', url, payload)
      told.unavailable += 1
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
    told.log.push({ by, verb, question, body, code, view })
    if (view) learn(view)
    return view
  }

  /** Sends a form, perhaps several times at once: that is one question still. */
  async function ask(slug: string, topic: string, times: number): Promise<void> {
    const text = `Xin hỏi về sổ đỏ ${randomUUID()}`
    const payload = { submissionId: randomUUID(), text, topic, consent: { processing: true } }
    const url = `/api/sessions/${slug}/questions`
    const replies = await Promise.all(Array.from({ length: times }, () => send(null, url, payload)))
    const got = new Set(
      replies.flatMap(({ code, reply }) => (code === null ? [reply.receipt as string] : [])),
    )
    must(got.size <= 1, 'one submission, two receipts', [...got])
    for (const receipt of got) {
      const { id } = await prisma.question.findUniqueOrThrow({ where: { receipt }, select: { id: true } })
      told.asked.add(id)
      receipts.set(id, receipt)
    }
  }

  async function retract(id: string): Promise<void> {
    const { code } = await send(null, `/api/receipts/${receipts.get(id)}/retract`, {})
    if (code !== null) return
    told.retracted.add(id)
    receipts.delete(id)
  }

  async function look(by: Staff, slug: string): Promise<void> {
    const { code, reply } = await send(by, `/api/desk/questions?session=${slug}&limit=200`, null)
    if (code === null) for (const row of reply.questions as DeskRow[]) learn(row)
  }

  async function bulk(by: Staff, { verb, body }: Bulk['act'], rows: Seen[], preview: boolean): Promise<void> {
    const questions = rows.map(({ id, version }) => ({ id, version }))
    const { code, reply } = await send(by, '/api/desk/bulk', { act: { verb, body }, questions, preview })
    if (code !== null) return
    for (const [n, result] of (reply.results as BulkResult[]).entries()) {
      const { id = '', version } = questions[n] ?? {}
      must(result.id === id && result.done === (result.code === undefined), 'a result of its own', result)
      must(result.code !== 'internal', 'a failure in a bulk act', result)
      if (result.code === 'unavailable') told.unavailable += 1
      if (result.question) learn(result.question)
      const call = { by, verb, question: id, body: { ...body, version } }
      // A preview does nothing: the record would say so.
      if (!preview) told.log.push({ ...call, code: result.code ?? null, view: null })
    }
  }

  return { told, seen, receipts, act, ask, retract, look, bulk }
}
