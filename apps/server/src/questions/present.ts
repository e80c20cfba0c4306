import type { DeskAnswer, DeskQuestion, DeskRow, Draft, Undo } from '@giaoluu/contract/question'
import type { Actor } from '@giaoluu/domain/actor'
import { canSee, type Visible } from '@giaoluu/domain/permissions'
import { storedDocument, storedReferences } from '../answers/stored-document.ts'
import { dbNow } from '../clock.ts'
import type { Db } from '../deps.ts'
import { loadHistory } from './load-history.ts'
import { type StoredQuestion, visible } from './store.ts'

/** Whether somebody sees a question for more than that it stands in public: by office, unit or as its handler. */
export const worksOn = (reader: Actor, seen: Visible): boolean =>
  canSee(reader, { ...seen, state: 'drafting' })

/**
 * A question as lists and the desk's stream show it to one reader. Whoever sees it only because it stands in public
 * reads the public text: what the asker wrote before it was edited or masked is for those who work on it.
 */
export function presentRow(stored: StoredQuestion, reader: Actor, seen: Visible = visible(stored)): DeskRow {
  const inside = worksOn(reader, seen)
  return {
    id: stored.id,
    number: stored.number,
    session: stored.session.slug,
    state: stored.state,
    version: stored.version,
    text: inside ? stored.text : (stored.publicText ?? ''),
    publicText: stored.publicText,
    topic: stored.topicId,
    province: stored.provinceId,
    unit: stored.unitId,
    coUnits: stored.coUnitIds,
    labels: inside ? stored.labelIds : [],
    leader: stored.leader?.username ?? null,
    claim: stored.claim
      ? { by: stored.claim.person.username, until: stored.claim.until.toISOString() }
      : undefined,
    submittedBy: inside && stored.state === 'submitted' ? stored.draft?.by.username : undefined,
    confidential: stored.confidential || undefined,
    handler: stored.handler?.username,
    lead: stored.leadId ?? undefined,
    linked: stored._count.linked,
    // Made from the asker's own words; empty until it is made.
    same: (inside && stored.sameKey) || undefined,
    returns: stored.returns,
    suggestedUnit: stored.suggestedUnitId ?? undefined,
    source: stored.source,
    receivedAt: stored.receivedAt.toISOString(),
    publishesAt: stored.state === 'publishing' ? stored.publication?.publishesAt.toISOString() : undefined,
    // A linked question's own promise waits behind its lead's, and holds again when it leaves the lead.
    dueAt: stored.state === 'linked' ? undefined : stored.dueAt?.toISOString(),
  }
}

/**
 * The single view for one reader. Whoever sees a question only because it stands in public gets neither its draft nor
 * the staff's history. `seen` decides what the reader may see: a verb answers with what its caller saw at the change.
 */
export async function presentQuestion(
  db: Db,
  stored: StoredQuestion,
  reader: Actor,
  seen: Visible = visible(stored),
): Promise<DeskQuestion> {
  const inside = worksOn(reader, seen)
  return {
    ...presentRow(stored, reader, seen),
    draft: inside ? await loadDraft(db, stored.id) : undefined,
    answer: await loadAnswer(db, stored.id),
    undo: await loadUndo(db, stored, reader),
    history: inside ? await loadHistory(db, stored.id, reader) : [],
  }
}

async function loadDraft(db: Db, questionId: string): Promise<Draft | undefined> {
  const draft = await db.draft.findUnique({
    where: { questionId },
    include: { by: { select: { username: true } } },
  })
  if (!draft) return undefined
  return {
    body: storedDocument(draft.body),
    references: storedReferences(draft.references),
    revision: draft.revision,
    by: draft.by.username,
    savedAt: draft.savedAt.toISOString(),
  }
}

/** The newest answer, a withdrawn one too: staff see what stood in public. */
async function loadAnswer(db: Db, questionId: string): Promise<DeskAnswer | undefined> {
  const answer = await db.answer.findFirst({
    where: { questionId },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    include: { revisions: { orderBy: { revision: 'desc' }, take: 1 } },
  })
  const newest = answer?.revisions[0]
  if (!answer || !newest) return undefined
  return {
    id: answer.id,
    body: storedDocument(newest.body),
    bodyText: newest.bodyText,
    references: storedReferences(newest.references),
    revision: answer.revision,
    publishedAt: answer.publishedAt.toISOString(),
    correctedAt: answer.correctedAt?.toISOString(),
    withdrawnAt: answer.withdrawnAt?.toISOString(),
    withdrawReason: answer.withdrawReason ?? undefined,
    leader: answer.signerName,
  }
}

/** What the reader may take back: only their own change, only while nothing else happened, only for its 10 s. */
async function loadUndo(db: Db, stored: StoredQuestion, reader: Actor): Promise<Undo | undefined> {
  const step = await db.undoStep.findUnique({ where: { questionId: stored.id } })
  if (!step || step.byId !== reader.personId || step.version !== stored.version) return undefined
  if (step.until <= (await dbNow(db))) return undefined
  return { verb: step.verb, until: step.until.toISOString() }
}
