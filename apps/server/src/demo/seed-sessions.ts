import { randomUUID } from 'node:crypto'
import { questions } from '../../../../prisma/seed/content/questions.ts'
import type { Tx } from '../deps.ts'
import { createStreams } from '../feed/streams.ts'
import { MINISTRY } from './seed-organisations.ts'
import { seedQuestions } from './seed-questions.ts'

const HOUR = 3_600_000
const HALF_HOUR = HOUR / 2
const STANDING = 'thuong-truc'
// Vietnam has kept one offset since 1975: the date of the day is its date there.
const localDate = (now: Date): string => new Date(now.getTime() + 7 * HOUR).toISOString().slice(0, 10)

// The standing desk asks for a second signature, so what waits for one belongs there.
const [atTheDesk, onTheDay] = [
  questions.filter((question) => question.state === 'submitted'),
  questions.filter((question) => question.state !== 'submitted'),
]

/** The year-round desk. */
export async function seedStanding(tx: Tx, now: Date, publishDelay: number): Promise<void> {
  const id = randomUUID()
  await tx.session.create({
    data: {
      id,
      organisationId: MINISTRY,
      slug: STANDING,
      title: 'Hỏi đáp thường trực',
      kind: 'standing',
      state: 'open',
      secondSignature: true,
      publishDelay,
      counter: { create: { last: atTheDesk.length } },
    },
  })
  await createStreams(tx, id)
  await seedQuestions(tx, { sessionId: id, organisationId: MINISTRY }, atTheDesk, now)
}

/** A day that has run for three hours and is open for eight more. Answers with its slug. */
export async function seedDay(tx: Tx, now: Date, publishDelay: number): Promise<string> {
  const id = randomUUID()
  const date = localDate(now)
  const days = await tx.session.count({ where: { slug: { startsWith: `ngay-${date}` } } })
  const slug = days === 0 ? `ngay-${date}` : `ngay-${date}-${days + 1}`
  // On the half hour, as days are planned.
  const at = (hours: number) => new Date(Math.floor(now.getTime() / HALF_HOUR + hours * 2) * HALF_HOUR)
  await tx.session.create({
    data: {
      id,
      organisationId: MINISTRY,
      slug,
      title: 'Ngày giao lưu trực tuyến (mẫu)',
      kind: 'day',
      state: 'open',
      publishDelay,
      asksFrom: at(-27),
      opensAt: at(-3),
      asksUntil: at(8),
      closesAt: at(8.5),
      counter: { create: { last: onTheDay.length } },
    },
  })
  await createStreams(tx, id)
  await seedQuestions(tx, { sessionId: id, organisationId: MINISTRY }, onTheDay, now)
  return slug
}

/** The slug of the demo day that still runs; one that is over is archived. */
export async function closeDemoDay(tx: Tx, now: Date): Promise<string | null> {
  const day = await tx.session.findFirst({
    where: { organisationId: MINISTRY, kind: 'day', state: { not: 'archived' } },
    orderBy: { opensAt: 'desc' },
  })
  if (!day) return null
  if (day.closesAt !== null && day.closesAt > now) return day.slug
  await tx.session.update({ where: { id: day.id }, data: { state: 'archived' } })
  return null
}
