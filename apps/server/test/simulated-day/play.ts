import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Board } from '@giaoluu/contract/board'
import type { Ledger } from '@giaoluu/contract/session'
import type { Deps } from '../../src/deps.ts'
import { sweepOnce } from '../../src/sweep.ts'
import { paragraph } from '../factories.ts'
import { type Chance, seeded } from '../seeded.ts'
import type { Calls } from './calls.ts'
import { ASKS_UNTIL, type Cast, DAY_MINUTES, LUNCH, type Plan } from './cast.ts'

/** What part of what comes is answered on the day. */
const ANSWERED = 0.55
const MODERATORS_FASTER = 1.6
const SWEEP_EVERY = 100
/** Nobody asks so late that a slow machine would refuse them: minutes before the end of intake. */
const LAST_ASKS = 20
/** When the forecast is looked at: three o'clock. */
const THREE = 420

export type Played = {
  receipts: string[]
  /** Who came after the end of intake, because the machine was slower than the day. */
  late: number
  /** What the board said at three, and what was open at closing time. */
  said: Board['forecast']
  open: number
}

type Stage = { cast: Cast; calls: Calls; plan: Plan; chance: Chance; receipts: string[]; late: string[] }

/** Plays the day from its opening to its closing time; what is open then stays open. */
export async function playDay(deps: Deps, cast: Cast, calls: Calls, plan: Plan): Promise<Played> {
  const receipts: string[] = []
  const late: string[] = []
  const stage = (n: number): Stage => ({ cast, calls, plan, receipts, late, chance: seeded(plan.seed + n) })
  let said: Board['forecast'] = null
  let looked = false
  const board = async () => {
    const path = `/api/desk/sessions/${cast.session.slug}/board`
    const reply = await calls.send(cast.organiser, path)
    const answered = (await reply.json()) as Board
    if (!reply.ok || looked || cast.minute() < THREE) return
    said = answered.forecast
    looked = true
  }
  await Promise.all([
    asking(stage(1)),
    ...cast.moderators.map((_, n) => moderating(stage(10 + n), n)),
    ...cast.units.map((_, n) => answering(stage(20 + n), n)),
    organising(stage(40), board),
    // A sweep that fails is made up for by the next, as in earnest.
    repeat(cast, 0, () =>
      sweepOnce(deps).then(
        () => wait(SWEEP_EVERY),
        () => wait(SWEEP_EVERY),
      ),
    ),
  ])
  const ledger = await calls.read<Ledger>(null, `/api/sessions/${cast.session.slug}/ledger`)
  return { receipts, late: late.length, said, open: ledger.open }
}

const isOver = (cast: Cast): boolean => cast.minute() >= DAY_MINUTES
const isLunch = (cast: Cast): boolean => cast.minute() >= LUNCH.from && cast.minute() < LUNCH.until

async function until(cast: Cast, minute: number): Promise<void> {
  const left = cast.at(minute).getTime() - Date.now()
  if (left > 0) await wait(left)
}

/** From a minute of the day to its end. */
async function repeat(cast: Cast, from: number, act: () => Promise<unknown>): Promise<void> {
  await until(cast, from)
  for (let round = 0; !isOver(cast) || round < cast.rounds; round++) await act()
}

/** People at work: not in the break, and each act takes its time. */
function working(
  { cast, chance }: Stage,
  from: number,
  pause: number,
  act: () => Promise<unknown>,
): Promise<void> {
  return repeat(cast, from, async () => {
    if (isLunch(cast)) return until(cast, LUNCH.until)
    await act()
    await wait(pause * 1_000 * (0.4 + 1.2 * chance.number()))
  })
}

/** Questions come evenly, through the break too; some are taken back. */
async function asking({ cast, calls, plan, chance, receipts, late }: Stage): Promise<void> {
  const minutes = Array.from(
    { length: plan.questions },
    () => chance.number() * (ASKS_UNTIL - LAST_ASKS),
  ).sort((a, b) => a - b)
  const later: Promise<unknown>[] = []
  for (const [n, minute] of minutes.entries()) {
    await until(cast, minute)
    const question = {
      submissionId: randomUUID(),
      text: `Câu hỏi thứ ${n + 1}: xin cho biết thủ tục ${randomUUID()}`,
      ...(chance.is(0.7) && { topic: cast.topics[n % cast.topics.length] }),
      ...(chance.is(0.8) && { province: cast.provinces[n % cast.provinces.length] }),
      consent: { processing: true },
    }
    const takenBack = chance.is(0.03) ? chance.number() * 60 : null
    // Nobody waits for another to have asked.
    later.push(ask(question, minute, takenBack))
  }
  await Promise.all(later)

  async function ask(question: object, minute: number, takenBack: number | null): Promise<void> {
    const reply = await calls.send(null, `/api/sessions/${cast.session.slug}/questions`, question)
    if (reply.status === 503) return ask(question, minute, takenBack)
    if (reply.status === 422 && cast.minute() >= ASKS_UNTIL) return void late.push(await reply.text())
    if (reply.status !== 201) throw new Error(`asking: ${reply.status} ${await reply.text()}`)
    const { receipt } = (await reply.json()) as { receipt: string }
    receipts.push(receipt)
    if (takenBack === null) return
    await until(cast, minute + takenBack)
    await calls.send(null, `/api/receipts/${receipt}/retract`, {})
  }
}

/** Routes, holds, declines, links. */
function moderating(stage: Stage, n: number): Promise<void> {
  const { cast, calls, plan, chance } = stage
  const { slug } = cast.session
  const who = cast.moderators[n]
  if (!who) throw new Error('no such moderator')
  const pause = (plan.seconds * cast.moderators.length) / plan.questions / MODERATORS_FASTER
  return working(stage, 0, pause, async () => {
    const waiting = await calls.list(who, slug, ['received', 'held', 'waiting'])
    const question =
      waiting.filter(({ returns }) => returns < 2)[Math.floor(chance.number() * 4)] ?? waiting[0]
    if (!question) return
    const at = chance.number()
    if (at < 0.06) return calls.act(who, question, 'decline', { reason: cast.organisation.declineReasonId })
    if (at < 0.16) {
      const states = chance.is(0.5) ? (['assigned', 'drafting'] as const) : (['published'] as const)
      const leads = await calls.list(who, slug, states)
      const lead = leads[Math.floor(chance.number() * leads.length)]
      if (lead) return calls.act(who, question, 'link', { lead: lead.id })
    }
    if (at < 0.2 && question.state === 'received') return calls.act(who, question, 'hold')
    if (at < 0.5 && question.state === 'received') {
      const topic = cast.topics[Math.floor(chance.number() * cast.topics.length)]
      if (await calls.act(who, question, 'accept', { topic })) return
    }
    const unit = cast.units[Math.floor(chance.number() * cast.units.length)]
    return calls.act(who, question, 'assign', { unit: unit?.id })
  })
}

/** Gives back, drafts, publishes, corrects, withdraws. */
function answering(stage: Stage, n: number): Promise<void> {
  const { cast, calls, plan, chance } = stage
  const { slug } = cast.session
  const unit = cast.units[n]
  if (!unit) throw new Error('no such unit')
  const { leader } = unit
  const pause = (plan.seconds * 0.9 * cast.units.length) / (plan.questions * ANSWERED)
  return working(stage, unit.from, pause, async () => {
    const at = chance.number()
    if (at < 0.06) {
      const published = await calls.list(leader, slug, ['published'], unit.id)
      const one = published[Math.floor(chance.number() * published.length)]
      if (one && at < 0.03) return calls.act(leader, one, 'withdraw', { reason: 'Cần xem lại căn cứ' })
      if (one) return calls.act(leader, one, 'correct', { body: paragraph('Đã đính chính'), note: 'Sửa số' })
    }
    const [question] = await calls.list(leader, slug, ['assigned', 'drafting'], unit.id)
    if (!question) return
    if (at < 0.12 && (await calls.act(leader, question, 'return', { reason: 'Không thuộc đơn vị' }))) return
    const body = paragraph(`Trả lời câu ${question.number}`)
    if (question.state === 'assigned' && chance.is(0.3)) return calls.act(leader, question, 'draft', { body })
    const draftRevision = question.state === 'drafting' ? { draftRevision: 1 } : {}
    return calls.act(leader, question, 'publish', { body, ...draftRevision })
  })
}

/** Watches the board, sends on what came back twice, has withdrawn ones answered anew. */
function organising(stage: Stage, board: () => Promise<void>): Promise<void> {
  const { cast, calls, plan, chance } = stage
  const { organiser, session, units } = cast
  return working(stage, 0, plan.seconds / 60, async () => {
    await board()
    const returned = await calls.list(organiser, session.slug, ['waiting'])
    const twice = returned.find(({ returns }) => returns >= 2)
    const unit = units[Math.floor(chance.number() * units.length)]
    if (twice) await calls.act(organiser, twice, 'assign', { unit: unit?.id })
    const [withdrawn] = await calls.list(organiser, session.slug, ['withdrawn'])
    if (withdrawn && chance.is(0.5))
      await calls.act(organiser, withdrawn, 'reopen', { reason: 'Trả lời lại' })
  })
}
