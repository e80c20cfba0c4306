import { readFile } from 'node:fs/promises'
import type { Report } from '@giaoluu/contract/report'
import { expect } from '@playwright/test'
import { test } from '../support/rules-test.ts'

test('the report says what the server counted, with shares to two decimals, and balances', async ({
  open,
  desk,
}) => {
  await desk.answer(`Hạn nộp hồ sơ ${Date.now()}?`)
  const page = await open(`/organiser/sessions/${desk.slug}/report`, { as: 'organiser' })
  const reply = page.waitForResponse((each) => each.url().endsWith(`/${desk.slug}/report`))
  await page.getByRole('button', { name: 'Cập nhật' }).click()
  const { ledger }: Report = await (await reply).json()
  const balance = page.getByRole('region', { name: 'Cân đối' })
  const line = (name: string) => balance.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell')
  await expect(line('Đã nhận').first()).toHaveText(String(ledger.received))
  await expect(line('Đã trả lời').first()).toHaveText(String(ledger.published))
  await expect(line('Đã trả lời').last()).toHaveText(/^\d{1,3},\d\d\s%$/)
  await expect(balance).toContainText(/Sổ khớp lúc \d\d:\d\d:\d\d/)

  const hours = page.getByRole('region', { name: 'Theo giờ' }).first()
  await expect(hours.getByRole('img', { name: 'Theo giờ' })).toBeVisible()
  await hours.getByRole('button', { name: 'Xem bảng' }).click()
  await expect(hours.getByRole('columnheader', { name: 'đã trả lời' })).toBeVisible()
  await expect(hours.getByRole('img', { name: 'Theo giờ' })).toBeHidden()

  // What cannot be read anew stays, and says so.
  await page.route(/\/report$/, (route) => route.fulfill({ status: 403, json: { code: 'forbidden' } }))
  await page.getByRole('button', { name: 'Cập nhật' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByText(/^Chưa tải mới được, trang này là của lúc \d\d:\d\d:\d\d\./)).toBeVisible()
  await expect(balance).toContainText('Sổ khớp')
  await page.unroute(/\/report$/)
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
  await expect(page.getByText(/^Chưa tải mới được/)).toBeHidden()
})

test('the report is given as XLSX, DOCX, CSV and JSON, in the language of the console', async ({
  open,
  desk,
}) => {
  const page = await open(`/organiser/sessions/${desk.slug}/report`, { as: 'organiser', locale: 'en' })
  const files = page.getByRole('region', { name: 'Download the report' })
  for (const [name, format] of [
    ['Spreadsheet (XLSX)', 'xlsx'],
    ['Document (DOCX)', 'docx'],
    ['CSV', 'csv'],
    ['JSON', 'json'],
  ] as const) {
    const download = page.waitForEvent('download')
    await files.getByRole('link', { name }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(new RegExp(`^giaoluu-${desk.slug}-.*\\.${format}$`))
    const bytes = await readFile(await file.path())
    if (format === 'json') expect(JSON.parse(bytes.toString('utf8'))).toHaveProperty('ledger')
    else if (format === 'csv') expect(bytes.toString('utf8')).toContain('Received')
    else expect(bytes.subarray(0, 2).toString()).toBe('PK')
  }
})

test('G9 the report prints whole, without the frame of the console', async ({ open, desk }) => {
  const page = await open(`/organiser/sessions/${desk.slug}/report`, { as: 'organiser', width: 1024 })
  await page.getByRole('heading', { name: 'Hẹn trả lời sau phiên' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Cập nhật' })).toBeHidden()
  const clipped = await page.locator('main').evaluate((main) => main.scrollHeight > main.clientHeight + 1)
  expect(clipped).toBe(false)
  const box = async (part: string) =>
    page.locator(part).evaluate((node) => node.getBoundingClientRect().toJSON())
  expect((await box('.og-report-head')).top).toBeGreaterThanOrEqual((await box('.og-report-name')).bottom)
})
