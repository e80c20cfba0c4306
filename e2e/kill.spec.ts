import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
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

/** The answers as they are read, line ends aside. */
const readAnswers = async (page: Page): Promise<string[]> => {
  const texts = await page.getByRole('feed').getByRole('article').allInnerTexts()
  return texts.map((text) => text.replace(/\s+/g, ' '))
}

test('kill -9 in the middle of the story: every screen catches up by itself, PF8 one that was offline for 30 s too', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const window = { width: 1280, url: node.url }
  const asker = await openWindow(browser, window)
  const watcher = await openWindow(browser, window)
  const away = await openWindow(browser, window)
  await watcher.goto('/')
  await away.goto('/')
  const moderator = await openDesk(browser, 'moderator', 'moderator', window)
  const leader = await openDesk(browser, 'leader', 'leader', window)
  const pages = [watcher, away, moderator, leader]
  const loaded = await Promise.all(pages.map((page) => page.evaluate(() => performance.timeOrigin)))

  await away.context().setOffline(true)
  const gone = Date.now()
  const text = `Câu gửi trước khi máy chủ dừng ${Date.now()}?`
  const receipt = await ask(asker, text)
  await node.kill9()
  await node.restart()
  expect((await fetch(`${node.url}/api/receipts/${receipt}`)).status).toBe(200)

  await acceptAndRoute(moderator, text, 'Vụ Đất đai')
  await node.kill9()
  await node.restart()

  await publish(leader, text, 'Câu trả lời sau khi máy chủ chạy lại.')
  await reveal(watcher, text)
  await expect(answerIn(watcher, text)).toContainText('sau khi máy chủ chạy lại')

  await away.waitForTimeout(Math.max(0, 30_000 - (Date.now() - gone)))
  await expect(away.getByText(/Mất kết nối từ/)).toBeVisible()
  await expect(answerIn(away, text)).toHaveCount(0)
  await away.context().setOffline(false)
  await reveal(away, text)
  await expect(async () => expect(await readAnswers(away)).toEqual(await readAnswers(watcher))).toPass()

  // Nobody reloaded or signed in again.
  expect(await Promise.all(pages.map((page) => page.evaluate(() => performance.timeOrigin)))).toEqual(loaded)
})
