import type { Answer } from '@giaoluu/contract/answer'
import type { ReceiptView } from '@giaoluu/contract/receipt'
import type { Report } from '@giaoluu/contract/report'
import type { Ledger } from '@giaoluu/contract/session'
import { ledgerColumn } from '@giaoluu/domain/ledger'
import { expect, vi } from 'vitest'
import type { PrismaClient } from '../../src/generated/prisma/client.ts'
import { figuresOfReport, recount } from '../recount.ts'
import type { Calls } from './calls.ts'
import type { Cast } from './cast.ts'
import type { PublicReader } from './public-reader.ts'

const COLUMNS = ['published', 'declined', 'handedOver', 'retracted', 'answeredLater', 'open'] as const

/** Ledger, report, every receipt, the record and what the public saw agree to the last question. */
export async function checkDay(
  prisma: PrismaClient,
  cast: Cast,
  calls: Calls,
  receipts: readonly string[],
  reader: PublicReader,
): Promise<{ ledger: Ledger; report: Report }> {
  const { id: sessionId, slug } = cast.session
  const ledger = await calls.read<Ledger>(null, `/api/sessions/${slug}/ledger`)
  const report = await calls.read<Report>(cast.organiser, `/api/desk/sessions/${slug}/report`)
  expect(withoutMoment(report.ledger)).toEqual(withoutMoment(ledger))
  expect(ledger.received).toBe(receipts.length)
  expect(COLUMNS.reduce((sum, column) => sum + ledger[column], 0)).toBe(ledger.received)

  // Counted from what each asker reads.
  const views: ReceiptView[] = []
  for (const receipt of receipts) views.push(await calls.read<ReceiptView>(null, `/api/receipts/${receipt}`))
  const told = Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Record<
    (typeof COLUMNS)[number],
    number
  >
  for (const { state, dueAt } of views) {
    if (state === 'linked') throw new Error('a receipt shows its lead, not that it is linked')
    told[ledgerColumn(state, dueAt === undefined ? null : new Date(dueAt))] += 1
  }
  expect(told).toEqual(Object.fromEntries(COLUMNS.map((column) => [column, ledger[column]])))
  for (const { state, handover, reason, answer } of views) {
    if (state === 'handedOver') expect(handover).toEqual({ to: 'Sở mẫu', code: 'CV-12' })
    if (state === 'declined') expect(reason).toBeTruthy()
    expect(answer !== undefined).toBe(state === 'published')
  }

  // What the public saw happen, and what a fresh reader sees now.
  const stream = await prisma.stream.findUniqueOrThrow({
    where: { sessionId_audience: { sessionId, audience: 'feed' } },
  })
  await vi.waitFor(() => expect(reader.head()).toBe(stream.head), { timeout: 10_000, interval: 50 })
  const seen = reader.answers()
  const fresh = await allAnswers(calls, slug)
  expect(seen.size).toBe(report.served.answers)
  expect(new Map(fresh.map((answer) => [answer.id, answer]))).toEqual(seen)
  expect([...seen.values()].reduce((sum, { asked }) => sum + asked, 0)).toBe(ledger.published)
  for (const { answer } of views) if (answer) expect(seen.get(answer.id)).toEqual(answer)

  const questions = await prisma.question.findMany({
    where: { sessionId },
    select: { id: true, number: true },
  })
  const changes = await prisma.change.findMany({ where: { sessionId } })
  const numbers = new Map(questions.map(({ id, number }) => [number, id]))
  expect(figuresOfReport(report, numbers)).toEqual(recount(changes))
  return { ledger, report }
}

async function allAnswers(calls: Calls, slug: string): Promise<Answer[]> {
  const found: Answer[] = []
  let before: string | undefined
  do {
    const query = before === undefined ? '' : `&before=${encodeURIComponent(before)}`
    const page = await calls.read<{ answers: Answer[]; next?: string }>(
      null,
      `/api/sessions/${slug}/answers?limit=100${query}`,
    )
    found.push(...page.answers)
    before = page.next
  } while (before !== undefined)
  return found
}

const withoutMoment = ({ at: _at, ...ledger }: Ledger) => ledger
