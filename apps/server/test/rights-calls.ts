import { randomUUID } from 'node:crypto'
import type { QuestionState } from '@giaoluu/contract/question'
import { type RouteName, routes } from '@giaoluu/contract/routes'
import type { Verb } from '@giaoluu/contract/verbs'
import type { Db } from '../src/deps.ts'
import {
  type Day,
  givenDelegation,
  givenQuestion,
  givenSession,
  givenTextBlock,
  paragraph,
  type QuestionSet,
} from './factories.ts'
import { PASSWORD } from './rights-callers.ts'
import { isSetup, setupCall } from './rights-organisation.ts'
import { isRunning, runningCall } from './rights-running.ts'

// Calls that are right in everything but, maybe, who makes them.

export type Place = { db: Db; day: Day; coUnit: string }
/** `params` are the address's in their order, with a slash between them. */
export type RouteCall = { params: string; query?: string; payload?: object; question?: string }

/** A call of a route. */
export async function callOf(place: Place, name: RouteName): Promise<RouteCall> {
  const { db, day } = place
  const { slug } = day.session
  if (isRunning(name)) return runningCall(place, name)
  if (isSetup(name)) return setupCall(place, name)
  switch (name) {
    case 'ask': {
      const consent = { processing: true }
      return { params: slug, payload: { submissionId: randomUUID(), text: 'Hỏi', consent } }
    }
    case 'receipt':
    case 'retract': {
      const { receipt } = await givenQuestion(db, day.session.id)
      return { params: receipt, ...(name === 'retract' && { payload: {} }) }
    }
    case 'answer': {
      const { answerId } = await inUnit(place, 'published')
      return { params: answerId ?? '' }
    }
    case 'login':
      return { params: '', payload: { username: 'signs-in', password: PASSWORD } }
    case 'notice':
      return { params: slug, payload: { text: 'Nghỉ trưa' } }
    case 'pause':
    case 'resume': {
      const state = name === 'pause' ? 'open' : 'paused'
      const session = await givenSession(db, day.organisation.id, { state })
      return { params: session.slug, payload: {} }
    }
    case 'bulk': {
      const { id } = await inUnit(place, 'assigned')
      return {
        params: '',
        payload: { act: { verb: 'hold', body: {} }, questions: [{ id, version: 1 }] },
      }
    }
    case 'addLabel':
      return { params: slug, payload: { name: `Nhãn ${randomUUID().slice(0, 8)}` } }
    case 'deskQuestions':
      return { params: '', query: `?session=${slug}` }
    case 'deskQuestion':
    case 'contact':
    case 'deskSimilar': {
      const { id } = await inUnit(place, 'assigned')
      return { params: id, question: id }
    }
    case 'similar':
      return { params: slug, query: '?text=so' }
    case 'feed':
    case 'desk':
      return { params: slug, query: '?after=0' }
    case 'addTextBlock':
      return { params: '', payload: { unit: day.unit, name: 'Mẫu', body: paragraph('Kính gửi ông bà,') } }
    case 'editTextBlock':
      return {
        params: await givenTextBlock(db, day.unit),
        payload: { name: 'Khác', body: paragraph('Chào') },
      }
    case 'removeTextBlock':
      return { params: await givenTextBlock(db, day.unit), payload: {} }
    case 'delegate':
      return { params: '', payload: { unit: day.unit, expert: day.expert.username } }
    case 'revokeDelegation':
      return { params: await givenDelegation(db, day), payload: {} }
    default:
      return { params: slug, ...(routes[name].method === 'POST' && { payload: {} }) }
  }
}

const inUnit = (
  { db, day, coUnit }: Place,
  state: QuestionState,
  sessionId = day.session.id,
  set: QuestionSet = {},
) =>
  givenQuestion(db, sessionId, {
    state,
    unitId: day.unit,
    coUnitIds: [coUnit],
    signer: day.expert,
    ...set,
  })

/** A question in a state in which a verb is possible, with what the verb's body has beside the version. */
export async function questionFor(
  place: Place,
  verb: Verb,
  state: QuestionState,
): Promise<{ id: string; body: Record<string, unknown> }> {
  const { db, day } = place
  const body = paragraph('Trả lời')
  switch (verb) {
    case 'submit':
    case 'sendback': {
      const { id: sessionId } = await givenSession(db, day.organisation.id, { secondSignature: true })
      return { ...(await inUnit(place, state, sessionId)), body: { note: 'Viết lại' } }
    }
    case 'accept':
    case 'hold':
      return { ...(await givenQuestion(db, day.session.id)), body: {} }
    case 'unlink': {
      const lead = await givenQuestion(db, day.session.id)
      return { ...(await givenQuestion(db, day.session.id, { state: 'linked', leadId: lead.id })), body: {} }
    }
    case 'link':
      return { ...(await inUnit(place, state)), body: { lead: (await givenQuestion(db, day.session.id)).id } }
    case 'undo': {
      const question = await inUnit(place, state)
      const { version } = await db.question.findUniqueOrThrow({ where: { id: question.id } })
      const before = { state: 'waiting', fields: { unitId: null, leaderId: null }, linked: [] }
      const step = { byId: day.moderator.personId, verb: 'assign', version, before }
      await db.undoStep.create({
        data: { questionId: question.id, ...step, until: new Date(Date.now() + 10_000) },
      })
      return { ...question, body: {} }
    }
    case 'publish':
      return { ...(await inUnit(place, state)), body: { body, as: day.leader.username } }
    default: {
      const question = await inUnit(place, state, undefined, { signer: day.leader })
      return { ...question, body: bodyOf(day, verb) }
    }
  }
}

/** What the bodies of verbs have beside the version, all in one: keys that a verb does not know are dropped. */
const bodyOf = (day: Day, verb: Verb) => ({
  publicText: 'Đã sửa',
  note: 'Ghi chú',
  body: paragraph('Trả lời'),
  unit: day.otherUnit,
  labels: [],
  to: 'Sở mẫu',
  dueAt: new Date(Date.now() + 86_400_000).toISOString(),
  reason: verb === 'decline' ? day.organisation.declineReasonId : 'Lý do',
})
