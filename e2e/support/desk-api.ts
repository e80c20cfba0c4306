import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Ask } from '@giaoluu/contract/ask'
import type { Document } from '@giaoluu/contract/document'
import type { AnswersPage, DeskList } from '@giaoluu/contract/lists'
import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import type { Submitted } from '@giaoluu/contract/receipt'
import { verbPath } from '@giaoluu/contract/routes'
import type { SessionSummary } from '@giaoluu/contract/session'
import type { Verb, VerbBody } from '@giaoluu/contract/verbs'
import { PASSWORD } from './windows.ts'

export type Username = 'moderator' | 'moderator2' | 'leader' | 'leader2' | 'expert' | 'organiser'
export type Asked = { row: DeskRow; receipt: string }
export type Answered = { row: DeskQuestion; answer: string; receipt: string }

/** The unit the demo's leader and expert belong to. */
const UNIT = 'vu-dat-dai'
const PUBLISHED_WITHIN_MS = 10_000
/** As many as one browser would have on their way to one host. */
const AT_ONCE = 6

/** Causes things on the day as people would, by the same calls. What is refused throws. */
export type DeskApi = {
  url: string
  slug: string
  /** The cookie of an account, as `name=value`; everybody signs in once. */
  cookie: (username: Username) => Promise<string>
  ask: (text: string, fields?: Partial<Ask>) => Promise<Asked>
  askMany: (texts: readonly string[], fields?: Partial<Ask>) => Promise<Asked[]>
  read: (id: string) => Promise<DeskQuestion>
  /** Does a verb on the question as it is now. */
  act: <V extends Verb>(
    username: Username,
    id: string,
    verb: V,
    body: Omit<VerbBody<V>, 'version'>,
  ) => Promise<DeskQuestion>
  /** Asks and sends to the leader's unit. */
  assign: (text: string) => Promise<Asked>
  /** Asks, answers and publishes; resolves when it is public. */
  answer: (text: string, words?: string) => Promise<Answered>
  answerMany: (texts: readonly string[], words?: string) => Promise<Answered[]>
  /** How many questions hold these words. */
  count: (words: string) => Promise<number>
}

/** A text as the document the editor would send. */
export const documentOf = (words: string): Document => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})

/** The day that is open at this server. */
export async function openDeskApi(url: string): Promise<DeskApi> {
  const cookies = new Map<Username, Promise<string>>()
  const cookie = (username: Username): Promise<string> => {
    const known = cookies.get(username) ?? signIn(url, username)
    cookies.set(username, known)
    return known
  }
  const as = async (username: Username, path: string, body?: object): Promise<unknown> =>
    call(url + path, body, { cookie: await cookie(username) })
  const { sessions } = (await call(`${url}/api/sessions`)) as { sessions: SessionSummary[] }
  const slug = sessions.find(({ kind, state }) => kind === 'day' && state === 'open')?.slug ?? ''

  const list = async (): Promise<DeskRow[]> =>
    ((await as('moderator', `/api/desk/questions?session=${slug}&limit=200`)) as DeskList).questions
  const read: DeskApi['read'] = async (id) =>
    (await as('moderator', `/api/desk/questions/${id}`)) as DeskQuestion
  const act: DeskApi['act'] = async (username, id, verb, body) => {
    const { version } = await read(id)
    const sent = verb === 'claim' || verb === 'release' ? body : { ...body, version }
    return (await as(username, verbPath(id, verb), sent)) as DeskQuestion
  }
  const askMany: DeskApi['askMany'] = async (texts, fields = {}) => {
    const submitted: Submitted[] = []
    // One after the other, so that their numbers are in the order of the texts.
    for (const text of texts) {
      const body = { submissionId: randomUUID(), text, consent: { processing: true as const }, ...fields }
      submitted.push((await call(`${url}/api/sessions/${slug}/questions`, body)) as Submitted)
    }
    const rows = new Map((await list()).map((row) => [row.number, row]))
    return submitted.map(({ number, receipt }) => ({ row: found(rows.get(number)), receipt }))
  }
  const assignTo = async ({ id, version }: DeskRow): Promise<DeskQuestion> =>
    (await as('moderator', verbPath(id, 'assign'), { version, unit: UNIT })) as DeskQuestion
  const answerMany: DeskApi['answerMany'] = async (
    texts,
    words = 'Gia đình nộp hồ sơ tại xã nơi có đất.',
  ) => {
    const asked = await askMany(texts)
    const signed = await each(asked, async ({ row, receipt }) => {
      const { id, version } = await assignTo(row)
      const body = documentOf(words)
      return {
        row: (await as('leader', verbPath(id, 'publish'), { version, body })) as DeskQuestion,
        receipt,
      }
    })
    const deadline = Date.now() + PUBLISHED_WITHIN_MS
    for (;;) {
      const { answers } = (await call(`${url}/api/sessions/${slug}/answers?limit=100`)) as AnswersPage
      const ids = new Map(answers.map(({ number, id }) => [number, id]))
      if (signed.every(({ row }) => ids.has(row.number)))
        return signed.map(({ row, receipt }) => ({ row, receipt, answer: found(ids.get(row.number)) }))
      if (Date.now() > deadline) throw new Error('answers did not become public')
      await wait(100)
    }
  }

  return {
    url,
    slug,
    cookie,
    askMany,
    ask: async (text, fields) => found((await askMany([text], fields))[0]),
    read,
    act,
    assign: async (text) => {
      const { row, receipt } = found((await askMany([text]))[0])
      return { row: await assignTo(row), receipt }
    },
    answerMany,
    answer: async (text, words) => found((await answerMany([text], words))[0]),
    count: async (words) => {
      const q = encodeURIComponent(words)
      const found = (await as('moderator', `/api/desk/questions?session=${slug}&q=${q}`)) as DeskList
      return found.questions.length
    },
  }
}

async function signIn(url: string, username: Username): Promise<string> {
  const reply = await fetch(`${url}/api/login`, post({ username, password: PASSWORD }))
  const line = reply.headers.getSetCookie()[0]?.split(';')[0]
  if (line === undefined) throw new Error(`${username} could not sign in: ${reply.status}`)
  return line
}

async function call(address: string, body?: object, headers: Record<string, string> = {}): Promise<unknown> {
  const { headers: kind, ...init } = body === undefined ? { headers: {} } : post(body)
  const reply = await fetch(address, { ...init, headers: { ...kind, ...headers } })
  if (!reply.ok) throw new Error(`${address} answered ${reply.status}: ${await reply.text()}`)
  return reply.json()
}

const post = (body: object) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('what was just made is not there')
  return value
}

/** Maps with a few at once; results in the order of the items. */
async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const left = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of left) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}
