import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type ServerNode, startNode } from './node.ts'
import {
  acceptAndRoute,
  answerIn,
  ask,
  openDesk,
  openWindow,
  PASSWORD,
  publish,
  reveal,
} from './support/windows.ts'

// A server of its own: this one is killed.
let node: ServerNode
let dataDir: string

test.beforeAll(async () => {
  test.setTimeout(120_000)
  dataDir = mkdtempSync(join(tmpdir(), 'giaoluu-kill-'))
  const env = { GIAOLUU_DEMO_PASSWORD: PASSWORD, GIAOLUU_DEMO_PUBLISH_DELAY: '1000' }
  node = await startNode({ dataDir, env })
})
test.afterAll(async () => {
  await node?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test('kill -9 in the middle of the story: every screen catches up by itself and nothing acknowledged is gone', async ({
  browser,
}) => {
  test.setTimeout(150_000)
  const window = { width: 1280, url: node.url }
  const asker = await openWindow(browser, window)
  const watcher = await openWindow(browser, window)
  await watcher.goto('/')
  const moderator = await openDesk(browser, 'moderator', 'moderator', window)
  const leader = await openDesk(browser, 'leader', 'leader', window)
  const pages = [watcher, moderator, leader]
  const loaded = await Promise.all(pages.map((page) => page.evaluate(() => performance.timeOrigin)))

  const first = `Câu gửi trước khi máy chủ dừng ${Date.now()}?`
  const receipt = await ask(asker, first)
  await node.kill9()
  await node.restart()
  expect((await fetch(`${node.url}/api/receipts/${receipt}`)).status).toBe(200)

  await acceptAndRoute(moderator, first, 'Vụ Đất đai')
  await node.kill9()
  await node.restart()

  await publish(leader, first, 'Câu trả lời sau khi máy chủ chạy lại.')
  await reveal(watcher, first)
  await expect(answerIn(watcher, first)).toContainText('sau khi máy chủ chạy lại')
  // Nobody reloaded or signed in again.
  expect(await Promise.all(pages.map((page) => page.evaluate(() => performance.timeOrigin)))).toEqual(loaded)
})

test('PF8 a watcher who was offline for 30 s ends equal to one who was not', async ({ browser }) => {
  test.setTimeout(150_000)
  const window = { width: 1280, url: node.url }
  const steady = await openWindow(browser, window)
  const away = await openWindow(browser, window)
  await steady.goto('/')
  await away.goto('/')
  const moderator = await openDesk(browser, 'moderator', 'moderator2', window)
  const leader = await openDesk(browser, 'leader', 'leader', window)
  await expect(answerIn(away, 'Hỏi').first()).toBeVisible()

  await away.context().setOffline(true)
  const gone = Date.now()
  const missed = `Câu trả lời trong lúc mất mạng ${Date.now()}?`
  await ask(await openWindow(browser, window), missed)
  await acceptAndRoute(moderator, missed, 'Vụ Đất đai')
  await publish(leader, missed, 'Người mất mạng chưa thấy câu này.')
  await reveal(steady, missed)
  await away.waitForTimeout(Math.max(0, 30_000 - (Date.now() - gone)))
  await expect(away.getByText(/Mất kết nối từ/)).toBeVisible()
  await expect(answerIn(away, missed)).toHaveCount(0)

  await away.context().setOffline(false)
  await reveal(away, missed)
  const texts = (page: typeof away) => page.getByRole('feed').getByRole('article').allInnerTexts()
  const untimed = (all: string[]) => all.map((text) => text.replace(/\s+/g, ' '))
  await expect(async () => expect(untimed(await texts(away))).toEqual(untimed(await texts(steady)))).toPass()
})
