import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import type { FeedPage } from '@giaoluu/contract/entries'
import type { DeskList } from '@giaoluu/contract/lists'
import type { Me } from '@giaoluu/contract/people'
import type { ServerNode } from '../node.ts'
import { askOn, type Submission, submit } from './asker.ts'
import { judgeAsks, judgePublishing } from './judge.ts'
import { type Desk, publishOn } from './publisher.ts'
import { type Account, signIn } from './staff.ts'

const ASKERS = 8
// A process dies once it has done this much, at a moment nobody chose: one that did nothing has nothing to lose.
const DONE_BEFORE = { asks: 20, publishes: 4 }
const DIES_WITHIN = 600
// How many that were acknowledged at once are sent again.
const SENT_AGAIN = 100

/** Kills a node under asks and publishing, as often as asked, and holds what it acknowledged against what it kept. */
export async function survivesKills(
  node: ServerNode,
  kills: number,
  slug: string,
  accounts: Record<'moderator' | 'leader', Account>,
): Promise<Record<string, number>> {
  const { url } = node
  const moderator = await signIn(url, accounts.moderator)
  const leader = await signIn(url, accounts.leader)
  const me = await leader.get<Me>('/api/me')
  const unit = me?.roles.find(({ role }) => role === 'leader')?.unit
  assert(unit, 'the leader has no unit')
  // A word of its own tells what was asked here from what the demo brought.
  const desk: Desk = { moderator, leader, unit, slug, word: `cham${Date.now()}` }
  const epochs = await epochsOf(url, desk)

  const submissions: Submission[] = []
  const promised = new Set<number>()
  const end = new AbortController()
  const traffic = Promise.all([
    ...Array.from({ length: ASKERS }, () => askOn(url, slug, desk.word, submissions, end.signal)),
    publishOn(desk, promised, end.signal),
  ])
  // A failing asker must end the run, not be met at its end as a rejection nobody awaited.
  traffic.catch(() => {})
  for (let kill = 0; kill < kills; kill++) {
    const asks = submissions.length + DONE_BEFORE.asks
    const publishes = promised.size + DONE_BEFORE.publishes
    while (submissions.length < asks || promised.size < publishes) await Promise.race([wait(20), traffic])
    await wait(Math.random() * DIES_WITHIN)
    await node.kill9()
    await node.restart()
  }
  end.abort()
  await traffic

  const never = new AbortController().signal
  const again = submissions.filter(
    ({ receipts }, at) => receipts.length === 0 || at % step(submissions) === 0,
  )
  await Promise.all(again.map((submission) => submit(url, slug, submission, never)))
  await judgeAsks(url, desk, submissions)
  await judgePublishing(url, desk, promised, epochs)
  return {
    kills,
    acknowledged: submissions.length,
    retries: submissions.reduce((sum, { attempts }) => sum + attempts - 1, 0),
    publishes: promised.size,
  }
}

const step = ({ length }: readonly unknown[]): number => Math.max(1, Math.floor(length / SENT_AGAIN))

async function epochsOf(url: string, { moderator, slug }: Desk): Promise<{ feed: string; desk: string }> {
  const feed = (await (await fetch(`${url}/api/sessions/${slug}/feed?after=0&limit=1`)).json()) as FeedPage
  const desk = await moderator.get<DeskList>(`/api/desk/questions?session=${slug}&limit=1`)
  assert(desk, 'the desk cannot be read')
  return { feed: feed.epoch, desk: desk.epoch }
}
