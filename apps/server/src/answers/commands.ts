import { randomUUID } from 'node:crypto'
import type { Document, Reference } from '@giaoluu/contract/document'
import type { Named } from '@giaoluu/contract/session'
import { foldText } from '@giaoluu/domain/fold-text'
import type { Tx } from '../deps.ts'
import type { LockedQuestion } from '../questions/facts.ts'

const answerFolded = (publicText: string | null, bodyText: string): string =>
  foldText(`${publicText ?? ''} ${bodyText}`)

/** Units with their names, in the order given. */
async function namedUnits(tx: Tx, ids: readonly string[]): Promise<Named[]> {
  // Nearly every answer is of one unit alone.
  if (ids.length === 0) return []
  const units = await tx.unit.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return ids.flatMap((id) => units.find((unit) => unit.id === id) ?? [])
}

/** Makes the frozen answer stand in public under its signer's name and office, and the units', as they are now. Answers with its id. */
export async function standAnswer(tx: Tx, question: LockedQuestion, now: Date): Promise<string> {
  const { publication } = question
  if (!publication) throw new Error(`question ${question.id} is publishing without a publication`)
  const signer = await tx.person.findUniqueOrThrow({ where: { id: publication.signerId } })
  const unit = await tx.unit.findUniqueOrThrow({ where: { id: publication.unitId } })
  const coUnits = await namedUnits(tx, question.coUnitIds)
  const id = randomUUID()
  await tx.answer.create({
    data: {
      id,
      questionId: question.id,
      sessionId: question.sessionId,
      unitId: unit.id,
      signerId: signer.id,
      signerName: signer.name,
      signerTitle: signer.title,
      unitName: unit.name,
      coUnits,
      publishedAt: now,
      folded: answerFolded(question.publicText, publication.bodyText),
      revisions: {
        create: {
          revision: 1,
          body: publication.body ?? {},
          bodyText: publication.bodyText,
          references: publication.references ?? [],
          byId: publication.publisherId,
          publishedAt: now,
        },
      },
    },
  })
  await tx.publication.delete({ where: { questionId: question.id } })
  return id
}

/** A new revision with a note beside the old ones, which stay readable ([PF4]). */
export async function correctAnswer(
  tx: Tx,
  question: LockedQuestion,
  answerId: string,
  next: {
    body: Document
    bodyText: string
    /** Absent: those of the revision before. */
    references: Reference[] | undefined
    note: string
    byId: string
    now: Date
  },
): Promise<void> {
  const { revision } = await tx.answer.update({
    where: { id: answerId },
    data: {
      revision: { increment: 1 },
      correctedAt: next.now,
      folded: answerFolded(question.publicText, next.bodyText),
    },
  })
  const before = await tx.answerRevision.findUniqueOrThrow({
    where: { answerId_revision: { answerId, revision: revision - 1 } },
    select: { references: true },
  })
  await tx.answerRevision.create({
    data: {
      answerId,
      revision,
      body: next.body,
      bodyText: next.bodyText,
      references: next.references ?? before.references ?? [],
      note: next.note,
      byId: next.byId,
      publishedAt: next.now,
    },
  })
}

/** After a mask the search must no longer find what was hidden. */
export async function refoldAnswer(tx: Tx, answerId: string, publicText: string): Promise<void> {
  const { revisions } = await tx.answer.findUniqueOrThrow({
    where: { id: answerId },
    select: { revisions: { orderBy: { revision: 'desc' }, take: 1, select: { bodyText: true } } },
  })
  await tx.answer.update({
    where: { id: answerId },
    data: { folded: answerFolded(publicText, revisions[0]?.bodyText ?? '') },
  })
}

/** The answer leaves the public; its address answers 410 with the reason from now on. */
export async function withdrawAnswer(tx: Tx, answerId: string, reason: string, now: Date): Promise<void> {
  await tx.answer.update({ where: { id: answerId }, data: { withdrawnAt: now, withdrawReason: reason } })
}
