import type { Answer, Revision } from '@giaoluu/contract/answer'
import type { StoredAnswer } from './store.ts'
import { storedDocument, storedReferences, storedUnits } from './stored-document.ts'

/** What the public sees of an answer that stands. Never called for a withdrawn one. */
export function presentAnswer(stored: StoredAnswer): Answer {
  const { question, session } = stored
  const newest = stored.revisions[0]
  if (!newest) throw new Error(`answer ${stored.id} has no revision`)
  const mayName = question.consents.length > 0 && !session.hideNames
  return {
    id: stored.id,
    number: question.number,
    question: {
      // The database keeps a public text for whatever stands in public; the asker's own words are never the fallback.
      text: question.publicText ?? '',
      asker: mayName ? (question.asker?.name ?? null) : null,
      province: question.provinceId,
      topic: question.topicId,
    },
    asked: 1 + question._count.linked,
    body: storedDocument(newest.body),
    bodyText: newest.bodyText,
    leader: {
      name: stored.signerName,
      title: stored.signerTitle,
      unit: stored.unitName,
      unitId: stored.unitId,
    },
    coUnits: storedUnits(stored.coUnits),
    revision: stored.revision,
    publishedAt: stored.publishedAt.toISOString(),
    correctedAt: stored.correctedAt?.toISOString(),
    references: storedReferences(newest.references),
  }
}

/** One revision in the history of an answer that stands. */
export const presentRevision = (stored: StoredAnswer['revisions'][number]): Revision => ({
  revision: stored.revision,
  body: storedDocument(stored.body),
  bodyText: stored.bodyText,
  references: storedReferences(stored.references),
  publishedAt: stored.publishedAt.toISOString(),
  note: stored.note ?? undefined,
})
