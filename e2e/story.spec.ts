import { expect } from '@playwright/test'
import { test } from './support/server-test.ts'
import { acceptAndRoute, answerIn, ask, openDesk, openWindow, publish, reveal } from './support/windows.ts'

for (const width of [1280, 360]) {
  test(`four windows at ${width} px: asked, triaged, answered, seen by everybody watching`, async ({
    browser,
    baseURL,
  }) => {
    const window = { width, url: baseURL ?? '' }
    const asker = await openWindow(browser, window)
    const watcher = await openWindow(browser, window)
    await watcher.goto('/')
    const loaded = await watcher.evaluate(() => performance.timeOrigin)
    const moderator = await openDesk(browser, 'moderator', 'moderator', window)
    const leader = await openDesk(browser, 'leader', 'leader', window)

    const text = `Ranh giới thửa số ${Date.now()} lệch so với bản đồ thì sửa thế nào?`
    const receipt = await ask(asker, text)
    await expect(asker.getByText('Đã nhận').first()).toBeVisible()

    await acceptAndRoute(moderator, text, 'Vụ Đất đai')
    await publish(leader, text, 'Gia đình nộp đơn đề nghị đo đạc lại tại xã nơi có đất.')

    await reveal(watcher, text)
    await expect(answerIn(watcher, text)).toContainText('nộp đơn đề nghị đo đạc lại')
    // Nobody reloaded anything.
    expect(await watcher.evaluate(() => performance.timeOrigin)).toBe(loaded)

    await asker.goto(`/receipts/${receipt}`)
    await expect(asker.getByText('nộp đơn đề nghị đo đạc lại')).toBeVisible()
  })
}
