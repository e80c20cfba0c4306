import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import type { DeskPage, FeedPage } from '@giaoluu/contract/entries'
import type { AnswersPage, DeskList } from '@giaoluu/contract/lists'
import type { DeskRow } from '@giaoluu/contract/question'
import type { ReceiptView } from '@giaoluu/contract/receipt'
import type { Ledger } from '@giaoluu/contract/session'
import type { Submission } from './asker.ts'
import type { Desk } from './publisher.ts'

const PUBLISHED_WITHIN = 20_000

/** F1 What was acknowledged is stored exactly once, and every retry was given the same receipt. */
export async function judgeAsks(url: string, desk: Desk, submissions: readonly Submission[]): Promise<void> {
  const rows = await allRows(desk)
  const numbers = new Map<string, number[]>()
  for (const { text, number } of rows) numbers.set(text, [...(numbers.get(text) ?? []), number])
  for (const { text, receipts } of submissions) {
    const first = receipts[0]
    assert(first, 'a question was never acknowledged')
    for (const { receipt, number } of receipts)
      assert.deepEqual([receipt, number], [first.receipt, first.number], 'a retry got another receipt')
    assert.deepEqual(numbers.get(text), [first.number], 'not stored exactly once')
    const { number, text: told } = await read<ReceiptView>(url, `/api/receipts/${first.receipt}`)
    assert.deepEqual([number, told], [first.number, text], 'a receipt leads to another question')
  }
  assert.equal(rows.length, submissions.length, 'there are rows that nobody asked')
  assert.equal(new Set(rows.map(({ number }) => number)).size, rows.length, 'a number was given twice')
  const { received, ...outcomes } = await read<Ledger>(url, `/api/sessions/${desk.slug}/ledger`)
  const { published, declined, handedOver, retracted, answeredLater, open } = outcomes
  const sum = published + declined + handedOver + retracted + answeredLater + open
  assert.equal(received, sum, 'the ledger does not balance')
}

/** F2 Whatever was promised is published, nothing twice, and neither stream has a hole or began anew. */
export async function judgePublishing(
  url: string,
  desk: Desk,
  promised: ReadonlySet<number>,
  epochs: { feed: string; desk: string },
): Promise<void> {
  const published = await untilAllPublished(desk)
  const feed = await allEntries<FeedPage>(`/api/sessions/${desk.slug}/feed`, (path) => read(url, path))
  const log = await allEntries<DeskPage>(`/api/sessions/${desk.slug}/desk`, async (path) => {
    const page = await desk.moderator.get<DeskPage>(path)
    assert(page, 'the desk cannot be read')
    return page
  })
  assert.deepEqual({ feed: feed.epoch, desk: log.epoch }, epochs, 'a stream began anew')

  const told = feed.entries.flatMap((entry) => (entry.type === 'answer.published' ? entry.answer.number : []))
  assert.equal(new Set(told).size, told.length, 'an answer was published twice')
  const standing = (await allAnswers(url, desk.slug)).map(({ number }) => number)
  assert.equal(new Set(standing).size, standing.length, 'a question stands answered twice')
  for (const number of promised) assert(published.has(number), `question ${number} was promised`)
  for (const number of published) {
    assert(told.includes(number), `nobody was told of answer ${number}`)
    assert(standing.includes(number), `answer ${number} does not stand`)
  }
  const changes = log.entries.flatMap((entry) =>
    entry.type === 'question.changed' && ['ask', 'publish', 'due'].includes(entry.verb)
      ? `${entry.verb} ${entry.question.number}`
      : [],
  )
  assert.equal(new Set(changes).size, changes.length, 'the desk was told of a change twice')
}

async function untilAllPublished(desk: Desk): Promise<Set<number>> {
  const deadline = Date.now() + PUBLISHED_WITHIN
  for (;;) {
    const rows = await allRows(desk)
    const publishing = rows.filter(({ state }) => state === 'publishing')
    if (publishing.length === 0)
      return new Set(rows.filter(({ state }) => state === 'published').map(({ number }) => number))
    assert(Date.now() < deadline, `${publishing.length} answers are stuck in publishing`)
    await wait(200)
  }
}

async function allRows({ moderator, slug, word }: Desk): Promise<DeskRow[]> {
  const rows: DeskRow[] = []
  for (let before: string | undefined = ''; before !== undefined; ) {
    const from: string = before === '' ? '' : `&before=${before}`
    const page: DeskList | null = await moderator.get(
      `/api/desk/questions?session=${slug}&q=${word}&order=oldest&limit=200${from}`,
    )
    assert(page, 'the questions cannot be read')
    rows.push(...page.questions)
    before = page.next
  }
  return rows
}

async function allAnswers(url: string, slug: string): Promise<AnswersPage['answers']> {
  const answers: AnswersPage['answers'] = []
  for (let before: string | undefined = ''; before !== undefined; ) {
    const from: string = before === '' ? '' : `&before=${before}`
    const page: AnswersPage = await read(url, `/api/sessions/${slug}/answers?limit=100${from}`)
    answers.push(...page.answers)
    before = page.next
  }
  return answers
}

/** A whole stream from its beginning; a hole in the numbers fails. */
async function allEntries<Page extends FeedPage | DeskPage>(
  path: string,
  readPage: (path: string) => Promise<Page>,
): Promise<{ epoch: string; entries: Page['entries'][number][] }> {
  const entries: Page['entries'][number][] = []
  for (;;) {
    const page = await readPage(`${path}?after=${entries.length}&limit=500`)
    for (const entry of page.entries) {
      entries.push(entry)
      assert.equal(entry.seq, entries.length, `${path} has a hole`)
    }
    if (page.entries.length === 0) {
      assert.equal(page.head, entries.length, `${path} ends before its head`)
      return { epoch: page.epoch, entries }
    }
  }
}

async function read<Reply>(url: string, path: string): Promise<Reply> {
  const reply = await fetch(`${url}${path}`)
  assert(reply.ok, `${path} answered ${reply.status}`)
  return (await reply.json()) as Reply
}
