import type { QuestionState } from '@giaoluu/contract/question'
import { ledgerColumn } from '@giaoluu/domain/ledger'
import { expect } from 'vitest'
import type { PrismaClient } from '../../src/generated/prisma/client.ts'
import { type LedgerLine, loadLedger } from '../../src/sessions/load-ledger.ts'
import { must } from './must.ts'
import type { Past } from './replay.ts'

const line = (): LedgerLine => ({
  received: 0,
  published: 0,
  declined: 0,
  handedOver: 0,
  retracted: 0,
  answeredLater: 0,
  open: 0,
})

/** The ledger is what a count of the questions by hand gives, in total and in every part, and every line balances. */
export async function checkLedger(prisma: PrismaClient, sessionId: string): Promise<void> {
  const rows = await prisma.question.findMany({ where: { sessionId } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const totals = line()
  const units = new Map<string | null, LedgerLine>()
  const topics = new Map<string | null, LedgerLine>()
  for (const row of rows) {
    const counted = byId.get(row.leadId ?? '') ?? row
    const column = ledgerColumn(counted.state as Exclude<QuestionState, 'linked'>, counted.dueAt)
    // A confidential report is in the lines of no unit and no topic.
    const { unitId, topicId } = counted.confidential ? { unitId: null, topicId: null } : counted
    for (const [lines, id] of [[units, unitId] as const, [topics, topicId] as const]) {
      const own = lines.get(id) ?? line()
      lines.set(id, own)
      own.received += 1
      own[column] += 1
    }
    totals.received += 1
    totals[column] += 1
  }
  const ledger = await loadLedger(prisma, sessionId)
  expect(ledger.totals).toEqual(totals)
  expect(new Map(ledger.byUnit.map(({ unitId, ...own }) => [unitId, own]))).toEqual(units)
  expect(new Map(ledger.byTopic.map(({ topicId, ...own }) => [topicId, own]))).toEqual(topics)
  for (const { received, ...columns } of [ledger.totals, ...ledger.byUnit, ...ledger.byTopic]) {
    const { unitId: _, topicId: __, ...counts } = { unitId: null, topicId: null, ...columns }
    must(
      received === Object.values(counts).reduce((a, b) => a + b, 0),
      'a line that does not balance',
      columns,
    )
  }
}

/** Both streams of a session run from 1 to their heads without holes. */
export async function checkStreams(prisma: PrismaClient, sessionId: string): Promise<void> {
  const streams = await prisma.stream.findMany({
    where: { sessionId },
    include: { entries: { orderBy: { seq: 'asc' }, select: { seq: true } } },
  })
  for (const { id, head, entries } of streams) {
    must(entries.length === head, `${id} has holes`, entries.length, head)
    must(
      entries.every(({ seq }, n) => seq === n + 1),
      `${id} is not numbered from 1`,
    )
  }
}

/** What the trail says is what stands: nothing was written past it. */
export async function checkRows(prisma: PrismaClient, past: Past): Promise<void> {
  const where = { id: { in: [...past.questions.keys()] } }
  const rows = await prisma.question.findMany({ where, include: { draft: true, answers: true } })
  must(rows.length === past.questions.size, 'as many questions as were asked')
  for (const { id, state, version, draft, answers } of rows) {
    const kept = past.questions.get(id)
    must(kept?.state === state && kept.version === version, 'the record ends where the question is', kept)
    must(past.versions.get(id)?.size === version, 'as many changes as versions', id, version)
    must(past.drafts.get(id)?.revision === draft?.revision, 'the last draft saved is the draft', id)
    const standing = answers.filter(({ withdrawnAt }) => withdrawnAt === null)
    must(standing.length === (state === 'published' ? 1 : 0), 'an answer stands when published', id, state)
  }
  const revisions = await prisma.answerRevision.findMany({
    where: { revision: 1, answer: { questionId: where.id } },
  })
  for (const { answerId, bodyText } of revisions)
    must(
      past.frozen.get(answerId)?.body_text === bodyText,
      'what stands in public is what was signed',
      answerId,
    )
  const changes = await prisma.change.count({ where: { subject: 'question', subjectId: where.id } })
  must(changes === past.acts.length, 'the record has every act', changes, past.acts.length)
}
