import { setTimeout as wait } from 'node:timers/promises'
import type { DeskRow, QuestionState } from '@giaoluu/contract/question'
import type { Deps } from '../../src/deps.ts'
import { sweepOnce } from '../../src/sweep.ts'
import type { Calls } from './calls.ts'
import type { Cast } from './cast.ts'

const OPEN: readonly QuestionState[] = [
  'received',
  'held',
  'waiting',
  'assigned',
  'drafting',
  'submitted',
  'withdrawn',
]
const DAY = 24 * 3_600_000

/** After closing time: what is open gets an office or a date, then the organiser closes the session. */
export async function closeDay(deps: Deps, { session, organiser }: Cast, calls: Calls): Promise<void> {
  const { slug } = session
  const dueAt = new Date(Date.now() + 7 * DAY).toISOString()
  for (;;) {
    await sweepOnce(deps)
    const publishing = await calls.list(organiser, slug, ['publishing'])
    const open = (await openOnes(organiser, calls, slug)).filter((question) => question.dueAt === undefined)
    if (publishing.length + open.length === 0) break
    for (const question of open) {
      if (question.number % 5 === 0)
        await calls.act(organiser, question, 'handover', { to: 'Sở mẫu', code: 'CV-12', linked: 'same' })
      else await calls.act(organiser, question, 'answerLater', { dueAt })
    }
    await wait(50)
  }
  const reply = await calls.send(organiser, `/api/desk/sessions/${slug}/close`, { confirm: session.title })
  if (!reply.ok) throw new Error(`closing: ${reply.status} ${await reply.text()}`)
}

/** All of them, page by page: what has a date stays in its state. */
async function openOnes(organiser: Cast['organiser'], calls: Calls, slug: string): Promise<DeskRow[]> {
  const found: DeskRow[] = []
  let before: string | undefined
  do {
    const query = new URLSearchParams({ session: slug, state: OPEN.join(','), order: 'oldest', limit: '200' })
    if (before !== undefined) query.set('before', before)
    const page = await calls.read<{ questions: DeskRow[]; next?: string }>(
      organiser,
      `/api/desk/questions?${query}`,
    )
    found.push(...page.questions)
    before = page.next
  } while (before !== undefined)
  return found
}
