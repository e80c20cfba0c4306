import { randomBytes, randomUUID } from 'node:crypto'
import type { Ask } from '@giaoluu/contract/ask'
import type { RoleName } from '@giaoluu/contract/people'
import type { Source } from '@giaoluu/contract/question'
import type { Submitted } from '@giaoluu/contract/receipt'
import type { SessionFacts } from '@giaoluu/domain/session'
import { dbNow } from '../clock.ts'
import type { Tx } from '../deps.ts'
import { append } from '../feed/append.ts'
import type { Session } from '../generated/prisma/client.ts'
import { Refusal } from '../refusal.ts'
import type { newQuestionTerms } from '../similar/question-terms.ts'
import { checkFields, requireReport } from './check-ask.ts'
import { digest, newSalt } from './digest.ts'
import { receiptCode } from './receipt-code.ts'
import { record } from './record.ts'

/** Another call with the same submissionId was first; its receipt is the answer. */
export class AlreadyAsked extends Error {}

export type Asked = {
  body: Ask
  source: Source
  /** Who of the office entered it; null for the asker. */
  by: { personId: string; role: RoleName } | null
  /** Whether the session takes it at that moment. */
  taken: (session: SessionFacts, now: Date) => boolean
}

/** Writes a new question with its asker and consents; its number is the order in which they came. `made` are its terms. */
export async function storeQuestion(
  tx: Tx,
  session: Session,
  asked: Asked,
  made: ReturnType<typeof newQuestionTerms>,
): Promise<Submitted> {
  const { body, source, by } = asked
  const id = randomUUID()
  const salt = newSalt()
  const receipt = receiptCode(randomBytes)
  const { folded, plain, terms, termsVersion, sameKey } = made
  const report = body.confidential ? await requireReport(tx, session.organisationId) : null
  const number = await nextNumber(tx, session.id)
  const now = await dbNow(tx)
  // Asked before the lock, decided after it: intake may have ended, or the form changed, while this call waited its turn.
  const current = await tx.session.findUniqueOrThrow({ where: { id: session.id } })
  if (!asked.taken(current, now)) throw new Refusal('not-accepting')
  checkFields(current, body, { byStaff: by !== null })
  const submissionDigest = digest(salt, body.text)
  // Insert-once: Prisma would abort the transaction on the key, and cannot say ON CONFLICT DO NOTHING for one row.
  const inserted = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO question (id, session_id, number, text, folded, receipt, submission_id, submission_digest, salt,
      plain, terms, terms_version, same_key, topic_id, province_id, suggested_unit_id, received_at, changed_at,
      source, confidential, unit_id, handler_id)
    VALUES (${id}, ${session.id}, ${number}, ${body.text}, ${folded}, ${receipt},
      ${body.submissionId}, ${submissionDigest}, ${salt},
      ${plain}, ${terms}::text[], ${termsVersion}, ${sameKey}, ${body.topic ?? null}, ${body.province ?? null},
      ${body.unit ?? null}, ${now}, ${now},
      ${source}::source, ${report !== null}, ${report?.unitId ?? null}, ${report?.handlerId ?? null})
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
      byId: by?.personId ?? null,
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
      actorId: by?.personId ?? null,
      actorRole: by?.role ?? 'asker',
      unitId: report?.unitId ?? null,
      topicId: body.topic ?? null,
      provinceId: body.province ?? null,
      source,
      confidential: report !== null,
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
  { name, contact, consent, confidential }: Ask,
  now: Date,
): Promise<void> {
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
  // Nothing of a report is ever published, whatever was ticked.
  const named = consent.publishName === true && confidential !== true
  const kinds = named ? (['processing', 'publishName'] as const) : (['processing'] as const)
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
