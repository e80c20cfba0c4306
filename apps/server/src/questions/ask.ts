import type { Ask, AskByStaff } from '@giaoluu/contract/ask'
import type { Submitted } from '@giaoluu/contract/receipt'
import { mayOnSession, roleOnSession } from '@giaoluu/domain/permissions'
import { accepting, entering } from '@giaoluu/domain/session'
import { dbNow } from '../clock.ts'
import type { Db, Deps } from '../deps.ts'
import type { Session } from '../generated/prisma/client.ts'
import { identifyInFull } from '../people/identify-in-full.ts'
import type { Staff } from '../people/staff.ts'
import type { AskPace } from '../plugins/ask-pace.ts'
import { Refusal } from '../refusal.ts'
import { findDeskSession } from '../sessions/find-session.ts'
import { newQuestionTerms } from '../similar/question-terms.ts'
import { transact } from '../transact.ts'
import { checkAsk } from './check-ask.ts'
import { digest } from './digest.ts'
import { AlreadyAsked, type Asked, storeQuestion } from './store-question.ts'

/** Where a question of the public comes from: the address whose pace counts, and the sign-in that practice asks for. */
export type AskedFrom = { address: string; cookie: string | undefined; pace: AskPace }

/**
 * Stores a question and answers with its receipt. The same submissionId with the same text gives the same receipt
 * however often it is sent, with another text it is refused (FD12, [AF4]); also after the session stopped taking
 * questions, so that a retry always learns what became of it.
 */
export async function ask(
  deps: Deps,
  slug: string,
  body: Ask,
  from: AskedFrom | null = null,
): Promise<Submitted> {
  const { prisma } = deps.database
  const session = await prisma.session.findUnique({ where: { slug, wipedAt: null } })
  if (!session || session.state === 'draft' || !(await mayAskIn(deps, session, from)))
    throw new Refusal('not-found')
  const earlier = await findSubmission(prisma, session.id, body)
  if (earlier) return earlier
  if (!accepting(session, await dbNow(prisma))) throw new Refusal('not-accepting')
  await checkAsk(prisma, session, body, { byStaff: false })
  const asked: Asked = { body, source: 'web', by: null, taken: accepting }
  if (from === null) return storeOnce(deps, session, asked)
  const { address, pace } = from
  return pace(
    { session: session.id, address, submission: body.submissionId, seconds: session.slowMode },
    () => storeOnce(deps, session, asked),
  )
}

/** Practice is for those who work there ([OC3]): for anybody else it is not there. */
async function mayAskIn(
  { signIn }: Deps,
  { practice, organisationId }: Session,
  from: AskedFrom | null,
): Promise<boolean> {
  if (!practice) return true
  const staff = from && (await identifyInFull(signIn, from.cookie))
  return staff !== null && mayOnSession(staff, 'read', organisationId)
}

/** The office enters what came another way, also before and after intake, until the session is closed. */
export async function askByStaff(
  deps: Deps,
  staff: Staff,
  slug: string,
  body: AskByStaff,
): Promise<Submitted> {
  const { prisma } = deps.database
  const { id, organisationId } = await findDeskSession(prisma, slug, staff, 'enter')
  const role = roleOnSession(staff, 'enter', organisationId)
  if (role === null) throw new Refusal('forbidden')
  const session = await prisma.session.findUniqueOrThrow({ where: { id } })
  const earlier = await findSubmission(prisma, id, body)
  if (earlier) return earlier
  if (!entering(session, await dbNow(prisma))) throw new Refusal('not-accepting')
  await checkAsk(prisma, session, body, { byStaff: true })
  const by = { personId: staff.personId, role }
  return storeOnce(deps, session, { body, source: body.source, by, taken: entering })
}

async function storeOnce(deps: Deps, session: Session, asked: Asked): Promise<Submitted> {
  try {
    // Made before the transaction: going through a long text takes its time.
    const made = newQuestionTerms(session.id, asked.body.text)
    const submitted = await transact(deps, (tx) => storeQuestion(tx, session, asked, made))
    deps.relay.wake(session.id)
    return submitted
  } catch (error) {
    if (!(error instanceof AlreadyAsked)) throw error
    const first = await findSubmission(deps.database.prisma, session.id, asked.body)
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
