import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { type ServerNode, startNode } from '../node.ts'
import { openDeskApi } from '../support/desk-api.ts'
import { test } from '../support/rules-test.ts'

const editor = (page: Page) => page.locator('[contenteditable=true]')
const saved = (page: Page) => page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/)

test('LC2 what is written is saved by itself, says when, and survives a reload at any moment', async ({
  open,
  desk,
}) => {
  const { row } = await desk.assign(`Soạn dở thì tải lại trang lúc ${Date.now()}?`)
  const page = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader' })
  await editor(page).click()
  await page.keyboard.type('Phần đã lưu lên máy chủ.')
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(editor(page)).toHaveText('Phần đã lưu lên máy chủ.')

  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Phần chưa kịp lưu.')
  await page.reload()
  await expect(editor(page)).toHaveText('Phần đã lưu lên máy chủ. Phần chưa kịp lưu.')
  await expect(saved(page)).toBeVisible()
})

test('LC2 G2 without a network the draft stays on this machine, says so, and is saved on return', async ({
  open,
  desk,
}) => {
  const { row } = await desk.assign(`Soạn khi mất mạng lúc ${Date.now()}?`)
  const page = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader' })
  await editor(page).waitFor()
  await page.context().setOffline(true)
  await editor(page).click()
  await page.keyboard.type('Viết khi mất mạng.')
  await expect(page.getByText(/Chưa lưu được\..*Bản của bạn vẫn giữ trên máy này\./)).toBeVisible({
    timeout: 10_000,
  })
  await page.context().setOffline(false)
  await expect(saved(page)).toBeVisible({ timeout: 15_000 })
  await expect
    .poll(async () => JSON.stringify((await desk.read(row.id)).draft))
    .toContain('Viết khi mất mạng.')
})

test.describe('with the 10 s a day has', () => {
  let node: ServerNode
  let dataDir: string
  test.beforeAll(async () => {
    // A server starts, beside the other one.
    test.setTimeout(120_000)
    dataDir = await mkdtemp(join(tmpdir(), 'giaoluu-e2e-'))
    node = await startNode({ dataDir, env: { GIAOLUU_DEMO_PUBLISH_DELAY: '10000' } })
  })
  test.afterAll(async () => {
    await node.stop()
    await rm(dataDir, { recursive: true })
  })

  test('LC4 publishing names what it means, can be taken back while seconds run, and nothing became public', async ({
    open,
  }) => {
    const desk = await openDeskApi(node.url)
    const { row } = await desk.assign(`Công bố rồi rút lại lúc ${Date.now()}?`)
    const page = await open(`${node.url}/leader/${desk.slug}/${row.id}`, { as: 'leader', desk })
    await editor(page).click()
    await page.keyboard.type('Trả lời còn thiếu căn cứ.')
    await expect(saved(page)).toBeVisible()
    await expect(page.getByText('Công khai dưới tên Vụ trưởng Vụ Đất đai')).toBeVisible()
    await expect(page.getByText('Báo cho người hỏi. Rút lại được trong 10 giây.')).toBeVisible()
    await page.getByRole('button', { name: /^Công bố/ }).click()
    await expect(page.getByText(`Đang công bố câu trả lời ${row.number}.`)).toBeVisible()
    expect((await desk.read(row.id)).state).toBe('publishing')
    await page
      .getByRole('button', { name: /^Rút lại/ })
      .first()
      .click()
    await expect(editor(page)).toHaveText('Trả lời còn thiếu căn cứ.')
    expect((await desk.read(row.id)).state).toBe('drafting')
    expect(await (await fetch(`${node.url}/${desk.slug}`)).text()).not.toContain(row.text)
  })
})
