import { randomBytes, randomUUID } from 'node:crypto'
import type { Document } from '@giaoluu/contract/document'
import type { RoleName } from '@giaoluu/contract/people'
import { foldText } from '@giaoluu/domain/fold-text'
import type { Db } from '../src/deps.ts'
import type { Prisma } from '../src/generated/prisma/client.ts'
import { newToken, tokenDigest } from '../src/invitations/token.ts'
import type { Staff } from '../src/people/staff.ts'
import { receiptCode } from '../src/questions/receipt-code.ts'
import { questionTerms, sameKey } from '../src/similar/question-terms.ts'

// Rows for tests, each with what the database asks of it and nothing more. What a test is about it says itself.

const HOUR = 3_600_000
const shortId = (): string => randomUUID().slice(0, 13)

export const paragraph = (text: string): Document => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

/** A ministry with a reason to decline and both consent texts. */
export async function givenOrganisation(
  db: Db,
  set: Partial<Prisma.OrganisationUncheckedCreateInput> = {},
): Promise<{ id: string; slug: string; declineReasonId: string }> {
  const id = set.id ?? shortId()
  const slug = set.slug ?? `bo-${id}`
  await db.organisation.create({ data: { name: 'Bộ mẫu', ...set, id, slug } })
  const reason = {
    id: `trung-${id}`,
    organisationId: id,
    name: 'Ngoài lĩnh vực',
    text: 'Câu hỏi ngoài lĩnh vực.',
  }
  await db.declineReason.create({ data: reason })
  await db.consentText.createMany({
    data: [
      { organisationId: id, kind: 'processing', version: 1, text: 'Tôi đồng ý xử lý dữ liệu.' },
      { organisationId: id, kind: 'publishName', version: 1, text: 'Tôi đồng ý nêu tên.' },
    ],
  })
  return { id, slug, declineReasonId: reason.id }
}

export async function givenUnit(
  db: Db,
  organisationId: string,
  set: Partial<Prisma.UnitUncheckedCreateInput> = {},
): Promise<string> {
  const id = set.id ?? shortId()
  await db.unit.create({ data: { name: `Vụ ${id}`, ...set, id, organisationId } })
  return id
}

export async function givenTopic(
  db: Db,
  organisationId: string,
  set: Partial<Prisma.TopicUncheckedCreateInput> = {},
): Promise<string> {
  const id = set.id ?? shortId()
  await db.topic.create({ data: { name: `Lĩnh vực ${id}`, ...set, id, organisationId } })
  return id
}

/** Somebody with roles, as the server knows them once signed in. They have no password: nobody can sign in as them. */
export async function givenPerson(
  db: Db,
  roles: readonly { organisationId: string; role: RoleName; unitId?: string }[],
  set: Partial<Prisma.PersonUncheckedCreateInput> = {},
): Promise<Staff> {
  const id = set.id ?? shortId()
  const username = set.username ?? id
  const name = set.name ?? `Người ${id}`
  const title = set.title ?? 'Chuyên viên'
  // Organisers have a second factor, or they could call nothing.
  const twoFactorEnabled = roles.some(({ role }) => role === 'organiser')
  await db.signInUser.create({
    data: { id, name, username, email: `${id}@example.invalid`, twoFactorEnabled },
  })
  await db.person.create({ data: { ...set, id, username, name, title } })
  await db.role.createMany({ data: roles.map((held) => ({ ...held, personId: id })) })
  const held = roles.map(({ organisationId, role, unitId }) => ({
    organisationId,
    role,
    unitId: unitId ?? null,
  }))
  const secondFactor = twoFactorEnabled ? 'on' : 'off'
  return { personId: id, username, name, title, token: `token-${id}`, roles: held, secondFactor }
}

/** An open day around now with its counter and both streams; answers stand at once unless `publishDelay` says otherwise. */
export async function givenSession(
  db: Db,
  organisationId: string,
  set: Partial<Prisma.SessionUncheckedCreateInput> = {},
): Promise<{ id: string; slug: string }> {
  const id = set.id ?? shortId()
  const slug = set.slug ?? `phien-${id}`
  const now = Date.now()
  const day = {
    asksFrom: new Date(now - 2 * HOUR),
    opensAt: new Date(now - HOUR),
    asksUntil: new Date(now + 2 * HOUR),
    closesAt: new Date(now + 3 * HOUR),
  }
  await db.session.create({
    data: {
      title: 'Ngày hỏi đáp mẫu',
      state: 'open',
      publishDelay: 0,
      ...(set.kind === 'standing' ? {} : day),
      ...set,
      id,
      slug,
      organisationId,
    },
  })
  await db.questionCounter.create({ data: { sessionId: id } })
  await db.stream.createMany({
    data: (['feed', 'desk'] as const).map((audience) => ({
      id: `${id}-${audience}`,
      sessionId: id,
      audience,
      epoch: randomUUID(),
    })),
  })
  return { id, slug }
}

export type QuestionSet = Partial<
  Omit<Prisma.QuestionUncheckedCreateInput, 'sessionId' | 'number' | 'coUnitIds'>
> & {
  coUnitIds?: string[]
  asker?: { name?: string; email?: string; phone?: string; address?: string }
  /** The asker agreed to being named. */
  publishName?: boolean
  /** The words of the draft, the publication or the answer, as the state has one. */
  answerText?: string
  /** Who signed a publication or an answer; needed for publishing, published and withdrawn. */
  signer?: Staff
  publishedAt?: Date
}

export type GivenQuestion = { id: string; number: number; receipt: string; answerId: string | null }

const WITH_UNIT = ['assigned', 'drafting', 'submitted', 'publishing', 'published', 'withdrawn']
const WITH_DRAFT = ['drafting', 'submitted']

/**
 * A question in any state, with the rows that state comes with: a draft, a publication, an answer. States with a unit
 * need `unitId`, linked needs `leadId`; what declined and handedOver need is filled in.
 */
export async function givenQuestion(
  db: Db,
  sessionId: string,
  { asker, publishName, answerText, signer, publishedAt, ...set }: QuestionSet = {},
): Promise<GivenQuestion> {
  const session = await db.session.findUniqueOrThrow({ where: { id: sessionId } })
  const { last: number } = await db.questionCounter.update({
    where: { sessionId },
    data: { last: { increment: 1 } },
  })
  const id = set.id ?? randomUUID()
  const state = set.state ?? 'received'
  const text = set.text ?? `Câu hỏi số ${number}`
  const publicText = set.publicText ?? (WITH_UNIT.includes(state) ? text : null)
  const receipt = set.receipt ?? receiptCode(randomBytes)
  const at = set.receivedAt ?? new Date()
  const { organisationId } = session
  const reason = state === 'declined' ? await db.declineReason.findFirst({ where: { organisationId } }) : null
  await db.question.create({
    data: {
      submissionId: randomUUID(),
      submissionDigest: 'digest',
      salt: 'salt',
      changedAt: at,
      declineReasonId: reason?.id ?? null,
      handoverTo: state === 'handedOver' ? 'Sở mẫu' : null,
      ...set,
      id,
      sessionId,
      number,
      state,
      text,
      publicText,
      receipt,
      receivedAt: at,
      ...questionTerms(text, publicText),
      sameKey: sameKey(sessionId, text),
    },
  })
  if (asker) await db.asker.create({ data: { questionId: id, ...asker } })
  await db.consent.create({ data: { questionId: id, kind: 'processing', givenAt: at } })
  if (publishName) await db.consent.create({ data: { questionId: id, kind: 'publishName', givenAt: at } })

  const bodyText = answerText ?? `Trả lời câu hỏi số ${number}`
  const words = { body: paragraph(bodyText), bodyText }
  if (WITH_DRAFT.includes(state) && signer)
    await db.draft.create({ data: { questionId: id, ...words, byId: signer.personId, savedAt: at } })
  if (!['publishing', 'published', 'withdrawn'].includes(state))
    return { id, number, receipt, answerId: null }

  const unitId = set.unitId
  if (!signer || !unitId) throw new Error(`a question that is ${state} needs signer and unitId`)
  const standsAt = publishedAt ?? at
  if (state === 'publishing') {
    const people = { signerId: signer.personId, publisherId: signer.personId }
    await db.publication.create({
      data: { questionId: id, ...people, unitId, ...words, publishesAt: standsAt },
    })
    return { id, number, receipt, answerId: null }
  }
  const { id: answerId } = await db.answer.create({
    data: {
      id: randomUUID(),
      questionId: id,
      sessionId,
      unitId,
      signerId: signer.personId,
      signerName: signer.name,
      signerTitle: signer.title,
      unitName: (await db.unit.findUniqueOrThrow({ where: { id: unitId } })).name,
      coUnits: await db.unit.findMany({
        where: { id: { in: set.coUnitIds ?? [] } },
        select: { id: true, name: true },
      }),
      publishedAt: standsAt,
      folded: foldText(`${publicText ?? ''} ${bodyText}`),
      ...(state === 'withdrawn' && { withdrawnAt: new Date(), withdrawReason: 'Nội dung cần xem lại' }),
      revisions: { create: { revision: 1, ...words, byId: signer.personId, publishedAt: standsAt } },
    },
  })
  return { id, number, receipt, answerId }
}

/** A text block of a unit. */
export async function givenTextBlock(db: Db, unitId: string, text = 'Kính gửi ông bà,'): Promise<string> {
  const id = randomUUID()
  const words = { name: 'Lời chào', body: paragraph(text), bodyText: text, changedAt: new Date() }
  await db.textBlock.create({ data: { id, unitId, ...words } })
  return id
}

/** The day's leader lends their name to an expert of their unit, a new one unless named. */
export async function givenDelegation(
  db: Db,
  { organisation, unit, leader }: Pick<Day, 'organisation' | 'unit' | 'leader'>,
  expert?: Staff,
): Promise<string> {
  const role = { organisationId: organisation.id, role: 'expert' as const, unitId: unit }
  const { personId: expertId } = expert ?? (await givenPerson(db, [role]))
  const { id } = await db.delegation.create({ data: { leaderId: leader.personId, expertId, unitId: unit } })
  return id
}

/** An invitation that can be accepted, to be an expert of the day's unit. */
export async function givenInvitation(
  db: Db,
  { organisation, unit }: Pick<Day, 'organisation' | 'unit'>,
  set: Partial<Prisma.InvitationUncheckedCreateInput> = {},
): Promise<{ id: string; token: string }> {
  const [id, token] = [randomUUID(), newToken()]
  await db.invitation.create({
    data: {
      name: 'Người mới',
      title: 'Chuyên viên',
      roles: [{ role: 'expert', unit }],
      createdAt: new Date(),
      expiresAt: new Date(Date.now() + HOUR),
      ...set,
      id,
      organisationId: organisation.id,
      tokenDigest: tokenDigest(token),
    },
  })
  return { id, token }
}

/** A ministry on an open question day: two units, a topic, and one person of every role (two leaders). */
export async function givenDay(db: Db) {
  const organisation = await givenOrganisation(db)
  const at = { organisationId: organisation.id }
  const unit = await givenUnit(db, organisation.id)
  const otherUnit = await givenUnit(db, organisation.id)
  return {
    organisation,
    session: await givenSession(db, organisation.id),
    topic: await givenTopic(db, organisation.id),
    unit,
    otherUnit,
    moderator: await givenPerson(db, [{ ...at, role: 'moderator' }]),
    organiser: await givenPerson(db, [{ ...at, role: 'organiser' }]),
    expert: await givenPerson(db, [{ ...at, role: 'expert', unitId: unit }]),
    leader: await givenPerson(db, [{ ...at, role: 'leader', unitId: unit }]),
    otherLeader: await givenPerson(db, [{ ...at, role: 'leader', unitId: otherUnit }]),
  }
}

export type Day = Awaited<ReturnType<typeof givenDay>>
