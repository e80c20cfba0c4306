import { normaliseReceipt } from '@giaoluu/contract/ids'
import type { ReceiptView } from '@giaoluu/contract/receipt'
import { answerInclude } from '../answers/store.ts'
import { dbNow } from '../clock.ts'
import type { Db } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { mayFollow, NOBODY, type Reader } from './may-follow.ts'
import { presentReceipt } from './present.ts'
import { receiptInclude } from './store.ts'
import { toldQuestion } from './told-question.ts'
import { toldSteps } from './told-steps.ts'

/**
 * What the holder of a receipt is told. A code that cannot be one is looked up all the same: it answers as an unknown
 * one does, in what it says and in how long it takes ([AF6]).
 */
export async function receiptView(db: Db, typed: string, reader: Reader = NOBODY): Promise<ReceiptView> {
  const stored = await db.question.findUnique({
    where: { receipt: normaliseReceipt(typed) },
    include: receiptInclude,
  })
  if (!stored || !(await mayFollow(reader, stored.session))) throw new Refusal('not-found')
  const now = await dbNow(db)
  const own = toldQuestion(stored, now)
  const steps = toldSteps(await loadChanges(db, stored.id), own.undoable)
  const lead = own.state === 'linked' ? stored.lead : null
  if (!lead)
    return presentReceipt(stored, {
      own,
      about: stored,
      told: own,
      steps,
      answer: await answerOf(db, stored.id),
    })

  const linkedAt = steps.at(-1)?.at ?? stored.receivedAt
  const told = toldQuestion(lead, now)
  const since = toldSteps(await loadChanges(db, lead.id), told.undoable).filter(({ at }) => at > linkedAt)
  const answer = await answerOf(db, lead.id)
  return presentReceipt(stored, { own, about: lead, told, steps: [...steps, ...since], answer })
}

const loadChanges = (db: Db, questionId: string) =>
  db.change.findMany({
    where: { subject: 'question', subjectId: questionId },
    select: { at: true, verb: true, fromState: true, toState: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })

/** The newest answer, a withdrawn one too: its reason is what the asker reads then. */
const answerOf = (db: Db, questionId: string) =>
  db.answer.findFirst({
    where: { questionId },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    include: answerInclude,
  })
