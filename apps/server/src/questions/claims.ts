import type { DeskQuestion } from '@giaoluu/contract/question'
import type { VerbBody } from '@giaoluu/contract/verbs'
import { decideClaim, decideRelease } from '@giaoluu/domain/claim'
import type { Deps, Tx } from '../deps.ts'
import { append } from '../feed/append.ts'
import { forEach } from '../for-each.ts'
import { invalid } from '../invalid.ts'
import type { Staff } from '../people/staff.ts'
import { deskEntry } from './change-question.ts'
import { factsOf, type LockedQuestion, loadLocked } from './facts.ts'
import { type Family, withFamily } from './lock.ts'
import { actingAs, showTo } from './perform.ts'
import { type NewChange, record } from './record.ts'
import { visible } from './store.ts'
import { refuse, requireTarget, withCurrent } from './target.ts'

const nobodyElse = async (): Promise<string[]> => []

/** Claims a question, renews one's own claim (no news), or takes over another's with a reason ([MC2]). */
export async function claim(
  deps: Deps,
  staff: Staff,
  id: string,
  body: VerbBody<'claim'>,
): Promise<DeskQuestion> {
  const change = async (tx: Tx, { now }: Family) => {
    const { question, role } = await requireTarget(tx, staff, 'claim', id)
    const decision = decideClaim(factsOf(question), actingAs(staff, question), body.reason !== undefined, now)
    if (!decision.ok) refuse(decision)
    const held = { personId: staff.personId, until: decision.until }
    await tx.claim.upsert({
      where: { questionId: id },
      create: { questionId: id, takenAt: now, ...held },
      update: { ...held, ...(decision.kind !== 'renewed' && { takenAt: now }) },
    })
    const news = decision.kind !== 'renewed'
    if (news)
      await tell(tx, question, {
        verb: 'claim',
        actorId: staff.personId,
        actorRole: role,
        takenFromId: decision.kind === 'takenOver' ? holderOf(question) : null,
        note: body.reason ?? null,
      })
    return { view: await showTo(staff, id)(tx, visible(question)), sessionId: question.sessionId, news }
  }
  const { view, sessionId, news } = await withCurrent(deps, staff, id, () =>
    withFamily(deps, id, nobodyElse, change),
  )
  if (news) deps.relay.wake(sessionId)
  return view
}

/** Gives one's own claim up; an organiser frees anybody's, with a reason. Releasing what nobody holds changes nothing. */
export async function release(
  deps: Deps,
  staff: Staff,
  id: string,
  { reason }: VerbBody<'release'>,
): Promise<DeskQuestion> {
  const change = async (tx: Tx, { now }: Family) => {
    const { question, role } = await requireTarget(tx, staff, 'release', id)
    const by = actingAs(staff, question)
    const decision = decideRelease(factsOf(question), by, now)
    if (!decision.ok) refuse(decision)
    const { news, needsReason } = decision
    if (needsReason && reason === undefined) throw invalid('reason', "somebody else's claim asks for one")
    if (news) {
      await tx.claim.delete({ where: { questionId: id } })
      await tell(tx, question, {
        verb: 'release',
        actorId: staff.personId,
        actorRole: needsReason ? 'organiser' : role,
        takenFromId: needsReason ? holderOf(question) : null,
        note: reason ?? null,
      })
    }
    return { view: await showTo(staff, id)(tx, visible(question)), sessionId: question.sessionId, news }
  }
  const { view, sessionId, news } = await withCurrent(deps, staff, id, () =>
    withFamily(deps, id, nobodyElse, change),
  )
  if (news) deps.relay.wake(sessionId)
  return view
}

/** Ends the claims whose time ran out; that is news to the desk. */
export async function lapseClaims(deps: Deps): Promise<void> {
  const lapsed = await deps.database.prisma.$queryRaw<{ id: string }[]>`
    SELECT question_id AS id FROM claim WHERE until <= clock_timestamp() ORDER BY until LIMIT 100`
  await forEach(lapsed, async ({ id }) => {
    const sessionId = await withFamily(deps, id, nobodyElse, async (tx, { now }) => {
      const question = await loadLocked(tx, id)
      if (!question?.claim || question.claim.until > now) return null
      await tx.claim.delete({ where: { questionId: id } })
      await tell(tx, question, { verb: 'lapse', actorId: null, actorRole: 'clock' })
      return question.sessionId
    })
    if (sessionId) deps.relay.wake(sessionId)
  })
}

const holderOf = ({ claim: held }: LockedQuestion): string | null => held?.personId ?? null

type Told = Pick<NewChange, 'actorId' | 'actorRole' | 'takenFromId' | 'note'> & {
  verb: 'claim' | 'release' | 'lapse'
}

async function tell(tx: Tx, question: LockedQuestion, told: Told): Promise<void> {
  await append(tx, [deskEntry(question, told.verb, told.actorId)])
  await record(tx, [
    {
      organisationId: question.session.organisationId,
      sessionId: question.sessionId,
      subject: 'question',
      subjectId: question.id,
      fromState: question.state,
      toState: question.state,
      unitId: question.unitId,
      confidential: question.confidential,
      version: question.version,
      ...told,
    },
  ])
}
