import { randomBytes, randomUUID } from 'node:crypto'
import type { Ask } from '@giaoluu/contract/ask'
import type { Submitted } from '@giaoluu/contract/receipt'
import { accepting } from '@giaoluu/domain/session'
import { dbNow } from '../clock.ts'
import type { Db, Deps, Tx } from '../deps.ts'
import { append } from '../feed/append.ts'
import type { Session } from '../generated/prisma/client.ts'
import { Refusal } from '../refusal.ts'
import { questionTerms, sameKey } from '../similar/question-terms.ts'
import { transact } from '../transact.ts'
import { digest, newSalt } from './digest.ts'
import { receiptCode } from './receipt-code.ts'
import { record } from './record.ts'

/** Another call with the same submissionId was first; its receipt is the answer. */
class AlreadyAsked extends Error {}

/**
 * Stores a question and answers with its receipt. The same submissionId with the same text gives the same receipt
 * however often it is sent, with another text it is refused (FD12, [AF4]); also after the session stopped taking
 * questions, so that a retry always learns what became of it.
 */
export async function ask(deps: Deps, slug: string, body: Ask): Promise<Submitted> {
  const { prisma } = deps.database
  const session = await prisma.session.findUnique({ where: { slug } })
  if (!session || session.state === 'draft' || session.practice) throw new Refusal('not-found')
  const earlier = await findSubmission(prisma, session.id, body)
  if (earlier) return earlier
  if (!accepting(session, await dbNow(prisma))) throw new Refusal('not-accepting')
  await requireKnown(prisma, session.organisationId, body)
  try {
    const submitted = await transact(deps, (tx) => store(tx, session, body))
    deps.relay.wake(session.id)
    return submitted
  } catch (error) {
    if (!(error instanceof AlreadyAsked)) throw error
    const first = await findSubmission(prisma, session.id, body)
    if (!first) throw new Refusal('unavailable')
    return first
  }
}

async function findSubmission(
  db: Db,
  sessionId: string,
  { submissionId, text }: Ask,
): Promise<Submitted | null> {
  const question = await db.question.findUnique({
    where: { sessionId_submissionId: { sessionId, submissionId } },
  })
  if (!question) return null
  if (question.submissionDigest !== digest(question.salt, text)) throw new Refusal('submission-differs')
  return { receipt: question.receipt, number: question.number, state: question.state }
}

async function requireKnown(db: Db, organisationId: string, { topic, unit, province }: Ask): Promise<void> {
  const unknown: string[] = []
  if (topic && !(await db.topic.findFirst({ where: { id: topic, organisationId } }))) unknown.push('topic')
  if (unit && !(await db.unit.findFirst({ where: { id: unit, organisationId, active: true } })))
    unknown.push('unit')
  if (province && !(await db.province.findUnique({ where: { id: province } }))) unknown.push('province')
  if (unknown.length > 0)
    throw new Refusal('invalid', { errors: unknown.map((path) => ({ path, message: 'names nothing here' })) })
}

async function store(tx: Tx, session: Session, body: Ask): Promise<Submitted> {
  const id = randomUUID()
  const salt = newSalt()
  const receipt = receiptCode(randomBytes)
  const { folded, plain, terms, termsVersion } = questionTerms(body.text, null)
  const number = await nextNumber(tx, session.id)
  const now = await dbNow(tx)
  // Asked before the lock, decided after it: intake may have ended while this call waited its turn.
  const current = await tx.session.findUniqueOrThrow({ where: { id: session.id } })
  if (!accepting(current, now)) throw new Refusal('not-accepting')
  const submissionDigest = digest(salt, body.text)
  // Insert-once: Prisma would abort the transaction on the key, and cannot say ON CONFLICT DO NOTHING for one row.
  const inserted = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO question (id, session_id, number, text, folded, receipt, submission_id, submission_digest, salt,
      plain, terms, terms_version, same_key, topic_id, province_id, suggested_unit_id, received_at, changed_at)
    VALUES (${id}, ${session.id}, ${number}, ${body.text}, ${folded}, ${receipt},
      ${body.submissionId}, ${submissionDigest}, ${salt},
      ${plain}, ${terms}::text[], ${termsVersion}, ${sameKey(session.id, body.text)}, ${body.topic ?? null}, ${body.province ?? null},
      ${body.unit ?? null}, ${now}, ${now})
    ON CONFLICT (session_id, submission_id) DO NOTHING RETURNING id`
  if (inserted.length === 0) throw new AlreadyAsked()
  await storeAsker(tx, session.organisationId, id, body, now)
  await append(tx, [
    {
      sessionId: session.id,
      audience: 'desk',
      type: 'question.changed',
      subjectId: id,
      verb: 'ask',
      byId: null,
    },
  ])
  await record(tx, [
    {
      organisationId: session.organisationId,
      sessionId: session.id,
      at: now,
      subject: 'question',
      subjectId: id,
      verb: 'ask',
      actorId: null,
      actorRole: 'asker',
      topicId: body.topic ?? null,
      provinceId: body.province ?? null,
      source: 'web',
      toState: 'received',
      version: 1,
      digest: submissionDigest,
    },
  ])
  return { receipt, number, state: 'received' }
}

async function nextNumber(tx: Tx, sessionId: string): Promise<number> {
  const { last } = await tx.questionCounter.update({
    where: { sessionId },
    data: { last: { increment: 1 } },
  })
  return last
}

async function storeAsker(
  tx: Tx,
  organisationId: string,
  questionId: string,
  body: Ask,
  now: Date,
): Promise<void> {
  const { name, contact, consent } = body
  if (name !== undefined || contact !== undefined)
    await tx.asker.create({
      data: {
        questionId,
        name: name ?? null,
        email: contact?.email ?? null,
        phone: contact?.phone ?? null,
        address: contact?.address ?? null,
      },
    })
  const kinds = consent.publishName ? (['processing', 'publishName'] as const) : (['processing'] as const)
  const texts = await tx.consentText.findMany({
    where: { organisationId, kind: { in: [...kinds] } },
    orderBy: { version: 'desc' },
    select: { id: true, kind: true },
  })
  // The wording in force is the newest of its kind ([AF5]).
  await tx.consent.createMany({
    data: kinds.map((kind) => ({
      questionId,
      kind,
      textId: texts.find((text) => text.kind === kind)?.id ?? null,
      givenAt: now,
    })),
  })
}
