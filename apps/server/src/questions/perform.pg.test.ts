import type { DeskQuestion } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { type Day, givenDay, givenQuestion, paragraph, type QuestionSet } from '../../test/factories.ts'
import { quietDeps } from '../../test/quiet-deps.ts'
import { refusalOf } from '../../test/refusal-of.ts'
import type { Database } from '../database/connect.ts'
import type { Deps } from '../deps.ts'
import type { Staff } from '../people/staff.ts'
import { receiptView } from '../receipts/queries.ts'
import { ask } from './ask.ts'
import { claim } from './claims.ts'
import { publishDue } from './due.ts'
import { perform } from './perform.ts'
import type { TableCall } from './resolve-command.ts'
import { retract } from './retract.ts'

let database: Database
let deps: Deps
let day: Day

beforeAll(async () => {
  database = await testDatabase()
  deps = quietDeps(database)
})
afterAll(() => database.close())
beforeEach(async () => {
  day = await givenDay(database.prisma)
})

const given = (set: QuestionSet = {}) => givenQuestion(database.prisma, day.session.id, set)
const row = (id: string) => database.prisma.question.findUniqueOrThrow({ where: { id } })
const act = (staff: Staff, id: string, verb: Verb, body: object): Promise<DeskQuestion> =>
  perform(deps, staff, id, { verb, body } as TableCall)
const entries = (audience: 'feed' | 'desk') =>
  database.prisma.streamEntry.findMany({
    where: { stream: { sessionId: day.session.id, audience } },
    orderBy: { seq: 'asc' },
  })
const wordsOf = (text: string) => ({ body: paragraph(text) })

describe('the way of a question', () => {
  it('goes from asked to published, each step a version, a line at the desk and a record', async () => {
    const { number, receipt } = await ask(deps, day.session.slug, {
      submissionId: crypto.randomUUID(),
      text: 'Thửa đất của tôi có tách được không?',
      topic: day.topic,
      name: 'N.T.H.',
      contact: { phone: '0900000000' },
      consent: { processing: true },
    })
    const { id } = await database.prisma.question.findFirstOrThrow({ where: { receipt } })
    expect(number).toBe(1)
    await act(day.moderator, id, 'accept', { version: 1, publicText: 'Thửa đất có tách được không?' })
    await act(day.moderator, id, 'assign', { version: 2, unit: day.unit, leader: day.leader.username })
    const drafted = await act(day.leader, id, 'draft', { version: 3, ...wordsOf('Được, nếu đủ diện tích.') })
    expect(drafted).toMatchObject({ state: 'drafting', version: 4, draft: { revision: 1 } })
    const saved = await act(day.leader, id, 'draft', { version: 4, draftRevision: 1, ...wordsOf('Được.') })
    expect(saved).toMatchObject({ version: 4, draft: { revision: 2 } })
    const publishing = await act(day.leader, id, 'publish', { version: 4, draftRevision: 2 })
    expect(publishing.state).toBe('publishing')
    await publishDue(deps)

    expect(await receiptView(database.prisma, receipt)).toMatchObject({
      state: 'published',
      answer: { bodyText: 'Được.', question: { text: 'Thửa đất có tách được không?', asker: null } },
    })
    expect((await entries('desk')).map((entry) => entry.verb)).toEqual([
      'ask',
      'accept',
      'assign',
      'draft',
      'publish',
      'due',
    ])
    expect((await entries('feed')).map((entry) => entry.type)).toEqual(['answer.published'])
    const changes = await database.prisma.change.findMany({
      where: { subjectId: id },
      orderBy: { at: 'asc' },
    })
    expect(changes.map((change) => change.verb)).toEqual([
      'ask',
      'accept',
      'assign',
      'draft',
      'draft',
      'publish',
      'due',
    ])
  })

  it('corrects, masks and withdraws what stands, and answers anew after reopening', async () => {
    const { id, answerId } = await given({ state: 'published', unitId: day.unit, signer: day.leader })
    await act(day.leader, id, 'correct', { version: 1, note: 'Sai năm', ...wordsOf('Bản đúng') })
    await act(day.moderator, id, 'mask', { version: 2, publicText: 'Đã che', reason: 'Lộ số điện thoại' })
    await act(day.leader, id, 'withdraw', { version: 3, reason: 'Căn cứ đã hết hiệu lực' })
    const answer = await database.prisma.answer.findUniqueOrThrow({
      where: { id: answerId ?? '' },
      include: { revisions: true },
    })
    expect(answer).toMatchObject({ revision: 2, withdrawReason: 'Căn cứ đã hết hiệu lực' })
    expect(answer.revisions).toHaveLength(2)
    expect(answer.folded).not.toContain('cau hoi')

    await act(day.organiser, id, 'reopen', { version: 4, reason: 'Trả lời lại' })
    await act(day.leader, id, 'publish', { version: 5, ...wordsOf('Bản mới') })
    await publishDue(deps)
    const answers = await database.prisma.answer.findMany({ where: { questionId: id } })
    expect(answers).toHaveLength(2)
    expect(answers.filter((each) => each.withdrawnAt === null)).toHaveLength(1)
    expect((await entries('feed')).map((entry) => entry.type)).toEqual([
      'answer.corrected',
      'answer.changed',
      'answer.withdrawn',
      'answer.published',
    ])
  })

  it('LC4 takes back before it is due; the body that was sent becomes the draft', async () => {
    await database.prisma.session.update({
      where: { id: day.session.id },
      data: { publishDelay: 60_000 },
    })
    const { id } = await given({ state: 'assigned', unitId: day.unit })
    const publishing = await act(day.leader, id, 'publish', { version: 1, ...wordsOf('Vội') })
    expect(publishing.publishesAt).toBeDefined()
    await publishDue(deps)
    const back = await act(day.leader, id, 'takeback', { version: 2 })
    expect(back).toMatchObject({ state: 'drafting', draft: { body: paragraph('Vội') } })
    expect(await database.prisma.answer.count({ where: { questionId: id } })).toBe(0)
  })

  it('keeps an early answer back until the day opens', async () => {
    const opensAt = new Date(Date.now() + 3_600_000)
    await database.prisma.session.update({ where: { id: day.session.id }, data: { opensAt } })
    const { id } = await given({ state: 'assigned', unitId: day.unit })
    const publishing = await act(day.leader, id, 'publish', { version: 1, ...wordsOf('Sớm') })
    expect(publishing.publishesAt).toBe(opensAt.toISOString())
  })

  it('LC3 an expert publishes only as a leader who delegated it, and the record keeps both', async () => {
    const { id } = await given({ state: 'assigned', unitId: day.unit })
    const call = { version: 1, ...wordsOf('Thay mặt'), as: day.leader.username }
    expect((await refusalOf(act(day.expert, id, 'publish', call))).code).toBe('forbidden')
    await database.prisma.delegation.create({
      data: { leaderId: day.leader.personId, expertId: day.expert.personId, unitId: day.unit },
    })
    expect((await refusalOf(act(day.expert, id, 'publish', { ...call, as: undefined }))).code).toBe(
      'forbidden',
    )
    await act(day.expert, id, 'publish', call)
    await publishDue(deps)
    expect(await database.prisma.answer.findFirstOrThrow({ where: { questionId: id } })).toMatchObject({
      signerId: day.leader.personId,
    })
    expect(
      await database.prisma.change.findFirstOrThrow({ where: { subjectId: id, verb: 'publish' } }),
    ).toMatchObject({ actorId: day.expert.personId, asId: day.leader.personId })
  })

  it('returns with a reason; after two returns only an organiser assigns', async () => {
    const { id } = await given({ state: 'assigned', unitId: day.unit })
    const back = (version: number) => ({
      version,
      reason: 'Không thuộc thẩm quyền',
      suggestedUnit: day.otherUnit,
    })
    const view = await act(day.leader, id, 'return', back(1))
    expect(view).toMatchObject({ state: 'waiting', unit: null, suggestedUnit: day.otherUnit, returns: 1 })
    await act(day.moderator, id, 'assign', { version: 2, unit: day.unit })
    await act(day.leader, id, 'return', back(3))
    const again = { version: 4, unit: day.unit }
    expect((await refusalOf(act(day.moderator, id, 'assign', again))).code).toBe('forbidden')
    await act(day.organiser, id, 'assign', again)
    expect((await refusalOf(act(day.leader, id, 'return', back(5)))).code).toBe('illegal')
  })
})

describe('refusals', () => {
  it('A2 answers 404 for what one may not see and 403 for what one may not do', async () => {
    const { id } = await given({ state: 'assigned', unitId: day.unit })
    expect((await refusalOf(act(day.otherLeader, id, 'draft', { version: 1, ...wordsOf('x') }))).code).toBe(
      'not-found',
    )
    expect((await refusalOf(act(day.moderator, 'nothing', 'hold', { version: 1 }))).code).toBe('not-found')
    expect((await refusalOf(act(day.leader, id, 'decline', { version: 1, reason: 'x' }))).code).toBe(
      'forbidden',
    )
  })
  it('gives the question as it is now with stale, claimed and illegal', async () => {
    const { id } = await given({ state: 'waiting' })
    const stale = await refusalOf(act(day.moderator, id, 'hold', { version: 7 }))
    expect(stale).toMatchObject({ code: 'stale', extra: { current: { id, version: 1, state: 'waiting' } } })
    const illegal = await refusalOf(act(day.moderator, id, 'unlink', { version: 1 }))
    expect(illegal).toMatchObject({ code: 'illegal', extra: { current: { id } } })
    await claim(deps, day.organiser, id, {})
    const claimed = await refusalOf(act(day.moderator, id, 'hold', { version: 1 }))
    expect(claimed).toMatchObject({
      code: 'claimed',
      extra: { current: { claim: { by: day.organiser.username } } },
    })
  })
  it('refuses names that name nothing in this organisation', async () => {
    const { id } = await given()
    const foreign = await givenDay(database.prisma)
    const other = await givenQuestion(database.prisma, foreign.session.id)
    const calls: [Verb, object][] = [
      ['accept', { version: 1, topic: foreign.topic }],
      ['assign', { version: 1, unit: foreign.unit }],
      ['assign', { version: 1, unit: day.unit, leader: foreign.leader.username }],
      ['decline', { version: 1, reason: foreign.organisation.declineReasonId }],
      ['link', { version: 1, lead: other.id }],
    ]
    for (const [verb, body] of calls)
      expect((await refusalOf(act(day.moderator, id, verb, body))).code).toBe('invalid')
  })
  it('changes nothing when it refuses', async () => {
    const { id } = await given()
    await refusalOf(act(day.moderator, id, 'accept', { version: 9 }))
    expect(await row(id)).toMatchObject({ version: 1, state: 'received' })
    expect(await entries('desk')).toHaveLength(0)
    expect(await database.prisma.change.count({ where: { subjectId: id } })).toBe(0)
  })
})

describe('links', () => {
  it('one answer serves all; the lead’s version stays; unlinking returns', async () => {
    const lead = await given({ state: 'published', unitId: day.unit, signer: day.leader })
    const { id, receipt } = await given()
    await act(day.moderator, id, 'link', { version: 1, lead: lead.id })
    expect(await row(lead.id)).toMatchObject({ version: 1 })
    await database.prisma.undoStep.update({ where: { questionId: id }, data: { until: new Date(0) } })
    expect(await receiptView(database.prisma, receipt)).toMatchObject({
      state: 'published',
      answer: { id: lead.answerId, asked: 2 },
    })
    expect((await entries('feed')).map((entry) => entry.type)).toEqual(['answer.changed'])
    expect((await entries('desk')).map((entry) => entry.subjectId)).toEqual([id, lead.id])
    await act(day.moderator, id, 'unlink', { version: 2 })
    expect(await row(id)).toMatchObject({ state: 'received', leadId: null })
  })
  it('a declined lead returns its linked ones unless the outcome is for all', async () => {
    const decline = { version: 1, reason: day.organisation.declineReasonId }
    const first = await given()
    const back = await given({ state: 'linked', leadId: first.id })
    await act(day.moderator, first.id, 'decline', decline)
    expect(await row(back.id)).toMatchObject({ state: 'received', leadId: null, version: 2 })
    const second = await given()
    const same = await given({ state: 'linked', leadId: second.id })
    await act(day.moderator, second.id, 'decline', { ...decline, linked: 'same' })
    expect(await row(same.id)).toMatchObject({ state: 'linked' })
    await database.prisma.undoStep.update({ where: { questionId: second.id }, data: { until: new Date(0) } })
    expect(await receiptView(database.prisma, same.receipt)).toMatchObject({ state: 'declined' })
  })
  it('a lead that its asker takes back returns them too', async () => {
    const lead = await given()
    const linked = await given({ state: 'linked', leadId: lead.id })
    await retract(deps, lead.receipt)
    await retract(deps, lead.receipt)
    expect(await row(lead.id)).toMatchObject({ state: 'retracted', version: 2 })
    expect(await row(linked.id)).toMatchObject({ state: 'received' })
  })
})

describe('asking', () => {
  it('FD12 AF4 the same submission gives the same receipt, another text is refused, also when sent at once', async () => {
    const body = {
      submissionId: crypto.randomUUID(),
      text: 'Một câu',
      consent: { processing: true } as const,
    }
    const sent = await Promise.all(Array.from({ length: 8 }, () => ask(deps, day.session.slug, body)))
    expect(new Set(sent.map((each) => each.receipt)).size).toBe(1)
    expect(await database.prisma.question.count({ where: { sessionId: day.session.id } })).toBe(1)
    expect((await refusalOf(ask(deps, day.session.slug, { ...body, text: 'Khác' }))).code).toBe(
      'submission-differs',
    )
    await database.prisma.session.update({ where: { id: day.session.id }, data: { state: 'paused' } })
    expect(await ask(deps, day.session.slug, body)).toEqual(sent[0])
    expect(
      (await refusalOf(ask(deps, day.session.slug, { ...body, submissionId: crypto.randomUUID() }))).code,
    ).toBe('not-accepting')
  })
  it('T1 the record refuses to be changed', async () => {
    const { id } = await given()
    await act(day.moderator, id, 'hold', { version: 1 })
    const { prisma } = database
    await expect(prisma.change.deleteMany()).rejects.toThrow()
    await expect(prisma.change.updateMany({ data: { verb: 'x' } })).rejects.toThrow()
    await expect(prisma.$executeRawUnsafe('TRUNCATE change CASCADE')).rejects.toThrow()
    await expect(prisma.streamEntry.deleteMany()).rejects.toThrow()
  })
})
