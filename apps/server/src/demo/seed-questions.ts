import { randomBytes, randomUUID } from 'node:crypto'
import type { Document } from '@giaoluu/contract/document'
import { documentText } from '@giaoluu/domain/document-text'
import { foldText } from '@giaoluu/domain/fold-text'
import { answers } from '../../../../prisma/seed/content/answers.ts'
import { drafts } from '../../../../prisma/seed/content/drafts.ts'
import { units } from '../../../../prisma/seed/content/organisations.ts'
import { people } from '../../../../prisma/seed/content/people.ts'
import type { Answer, Question } from '../../../../prisma/seed/content/types.ts'
import type { Tx } from '../deps.ts'
import { append } from '../feed/append.ts'
import { feedEntry } from '../questions/change-question.ts'
import { digest, newSalt } from '../questions/digest.ts'
import { receiptCode } from '../questions/receipt-code.ts'
import { questionTerms, sameKey } from '../similar/question-terms.ts'
import { seedChanges } from './seed-changes.ts'

const MINUTE = 60_000
const DAY = 86_400_000

export type Place = { sessionId: string; organisationId: string }
/** A sample question with what the database calls it. */
export type Seeded = { id: string; salt: string; question: Question; answer: Answer | undefined }

const LET_THROUGH = new Set(['waiting', 'assigned', 'drafting', 'submitted', 'published', 'withdrawn'])

/** Sample questions with all that belongs to them: askers, consents, drafts, answers, history, and the streams' lines. */
export async function seedQuestions(
  tx: Tx,
  place: Place,
  samples: readonly Question[],
  now: Date,
): Promise<void> {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * MINUTE)
  const seeded: Seeded[] = samples.map((question) => ({
    id: randomUUID(),
    salt: newSalt(),
    question,
    answer: answers.find((answer) => answer.question === question.id),
  }))
  const idOf = new Map(seeded.map(({ id, question }) => [question.id, id]))
  const versions = await seedRows(tx, place, seeded, idOf, now)
  await seedAskers(tx, place, seeded, ago)
  await tx.draft.createMany({
    data: seeded.flatMap(({ id, question }) => {
      const draft = drafts.find((each) => each.question === question.id)
      if (!draft) return []
      const body = draft.body as Document
      return [{ questionId: id, body, bodyText: documentText(body), byId: draft.by, savedAt: ago(1) }]
    }),
  })
  const lines = await seedAnswers(tx, place, seeded, ago)
  await append(tx, [
    ...seeded.map(({ id }) => ({
      sessionId: place.sessionId,
      audience: 'desk' as const,
      type: 'question.changed' as const,
      subjectId: id,
      verb: 'ask',
      byId: null,
    })),
    ...lines.sort((a, b) => a.at.getTime() - b.at.getTime()).map(({ entry }) => entry),
  ])
  await tx.change.createMany({ data: versions.changes })
  await tx.changeNote.createMany({ data: versions.notes })
}

async function seedRows(
  tx: Tx,
  { sessionId, organisationId }: Place,
  seeded: readonly Seeded[],
  idOf: ReadonlyMap<string, string>,
  now: Date,
) {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * MINUTE)
  const all = {
    changes: [] as ReturnType<typeof seedChanges>['changes'],
    notes: [] as { changeId: string; text: string }[],
  }
  const rows = seeded.map((one, index) => {
    const { id, salt, question } = one
    const { changes, notes } = seedChanges(one, { sessionId, organisationId }, idOf, now)
    all.changes.push(...changes)
    all.notes.push(...notes)
    const publicText = LET_THROUGH.has(question.state) ? (question.publicText ?? question.text) : null
    return {
      id,
      sessionId,
      number: index + 1,
      state: question.state,
      version: changes.length,
      text: question.text,
      publicText,
      ...questionTerms(question.text, publicText),
      sameKey: sameKey(sessionId, question.text),
      receipt: receiptCode(randomBytes),
      submissionId: randomUUID(),
      submissionDigest: digest(salt, question.text),
      salt,
      topicId: question.topic,
      provinceId: question.province,
      unitId: 'unit' in question ? question.unit : null,
      coUnitIds: [...(question.coUnits ?? [])],
      labelIds: [...(question.labels ?? [])],
      suggestedUnitId:
        question.state === 'waiting' ? (question.returned?.at(-1)?.suggestedUnit ?? null) : null,
      returns: question.state === 'waiting' ? (question.returned?.length ?? 0) : 0,
      leadId: question.state === 'linked' ? (idOf.get(question.lead) ?? null) : null,
      declineReasonId: question.state === 'declined' ? question.reason : null,
      outcomeReason: one.answer?.withdrawn?.reason ?? null,
      handoverTo: question.state === 'handedOver' ? question.to : null,
      handoverCode: question.state === 'handedOver' ? question.code : null,
      dueAt:
        question.state === 'assigned' && question.dueInDays !== undefined
          ? new Date(now.getTime() + question.dueInDays * DAY)
          : null,
      receivedAt: ago(question.receivedMinutesAgo),
      changedAt: changes.at(-1)?.at ?? now,
    }
  })
  // Leads before those linked to them, for the foreign key.
  await tx.question.createMany({ data: rows.filter((row) => row.leadId === null) })
  await tx.question.createMany({ data: rows.filter((row) => row.leadId !== null) })
  return all
}

async function seedAskers(
  tx: Tx,
  { organisationId }: Place,
  seeded: readonly Seeded[],
  ago: (minutes: number) => Date,
): Promise<void> {
  const texts = await tx.consentText.findMany({ where: { organisationId } })
  const textId = (kind: 'processing' | 'publishName') => texts.find((text) => text.kind === kind)?.id ?? null
  await tx.asker.createMany({
    data: seeded.flatMap(({ id, question }) =>
      question.asker ? [{ questionId: id, name: question.asker.name }] : [],
    ),
  })
  await tx.consent.createMany({
    data: seeded.flatMap(({ id, question }) => {
      const kinds = question.asker?.publishName
        ? (['processing', 'publishName'] as const)
        : (['processing'] as const)
      const givenAt = ago(question.receivedMinutesAgo)
      return kinds.map((kind) => ({ questionId: id, kind, textId: textId(kind), givenAt }))
    }),
  })
}

async function seedAnswers(
  tx: Tx,
  { sessionId }: Place,
  seeded: readonly Seeded[],
  ago: (minutes: number) => Date,
) {
  const lines: { at: Date; entry: ReturnType<typeof feedEntry> }[] = []
  for (const { question, answer, id: questionId } of seeded) {
    if (!answer || !('unit' in question)) continue
    const signer = people.find((person) => person.id === answer.leader)
    const unit = units.find((each) => each.id === question.unit)
    if (!signer || !unit) throw new Error(`the sample answer to ${question.id} has no signer or unit`)
    const id = randomUUID()
    const revisions = answer.revisions.map((revision, index) => {
      const body = revision.body as Document
      return {
        revision: index + 1,
        body,
        bodyText: documentText(body),
        references: answer.references.map((reference) => ({ ...reference })),
        note: revision.note ?? null,
        byId: signer.id,
        publishedAt: ago(revision.publishedMinutesAgo),
      }
    })
    const [first, ...corrections] = revisions
    const newest = revisions.at(-1)
    if (!first || !newest) throw new Error(`the sample answer to ${question.id} has no text`)
    const { withdrawn } = answer
    await tx.answer.create({
      data: {
        id,
        questionId,
        sessionId,
        unitId: unit.id,
        signerId: signer.id,
        signerName: signer.name,
        signerTitle: signer.title,
        unitName: unit.name,
        coUnits: (question.coUnits ?? []).map((coUnit) => ({
          id: coUnit,
          name: units.find((each) => each.id === coUnit)?.name ?? coUnit,
        })),
        revision: newest.revision,
        publishedAt: first.publishedAt,
        correctedAt: corrections.at(-1)?.publishedAt ?? null,
        withdrawnAt: withdrawn ? ago(withdrawn.minutesAgo) : null,
        withdrawReason: withdrawn?.reason ?? null,
        folded: foldText(`${question.publicText ?? question.text} ${newest.bodyText}`),
        revisions: { createMany: { data: revisions } },
      },
    })
    lines.push({ at: first.publishedAt, entry: feedEntry(sessionId, 'answer.published', id) })
    for (const correction of corrections)
      lines.push({ at: correction.publishedAt, entry: feedEntry(sessionId, 'answer.corrected', id) })
    if (withdrawn)
      lines.push({ at: ago(withdrawn.minutesAgo), entry: feedEntry(sessionId, 'answer.withdrawn', id) })
  }
  return lines
}
