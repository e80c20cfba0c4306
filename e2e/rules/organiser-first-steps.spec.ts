import { expect, test } from '@playwright/test'
import { codeOf, startNewOrganisation } from '../support/new-organisation.ts'

const PASSWORD = 'mot cau de nho cua rieng toi'

test('A7 the first organiser joins, can do nothing before the second factor, and signs in by a recovery code', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const place = await startNewOrganisation('bo-thu', 'Bộ Thử nghiệm')
  const context = await browser.newContext({ baseURL: place.url, locale: 'vi-VN' })
  const page = await context.newPage()

  await page.goto(place.join)
  await page.getByLabel('Tên đăng nhập').fill('to-chuc')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Nhận lời và đăng nhập' }).click()
  const main = page.getByRole('main')
  // Hashing the password twice takes its time where others work on the same cores.
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Bật xác thực hai lớp trước khi bắt đầu', {
    timeout: 30_000,
  })
  await page.goto('/organiser/organisations/bo-thu')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Bật xác thực hai lớp trước khi bắt đầu')

  const password = page.getByLabel('Mật khẩu của bạn')
  await password.fill('khong phai mat khau')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('alert')).toContainText('Mật khẩu chưa đúng')
  await password.fill(PASSWORD)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible()
  const secret = (await page.locator('.og-secret').textContent()) ?? ''
  await page.getByLabel('Mã 6 số').fill('12')
  await page.getByRole('button', { name: 'Xác nhận và bật' }).click()
  await expect(page.getByRole('alert')).toContainText('Nhập đủ 6 chữ số')
  await page.getByLabel('Mã 6 số').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Xác nhận và bật' }).click()
  await expect(page.getByRole('heading', { name: 'Cất các mã dự phòng' })).toBeFocused({ timeout: 30_000 })
  const codes = await page.locator('.og-codes li').allTextContents()
  expect(new Set(codes).size).toBe(10)
  await page.getByRole('button', { name: 'Tôi đã cất các mã' }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Bộ Thử nghiệm')

  const [code = ''] = codes
  const signIn = async () => {
    await page.getByLabel('Tên đăng nhập').fill('to-chuc')
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD)
    await page.getByLabel('Mã 6 số hoặc mã dự phòng').fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
  }
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await signIn()
  await page.getByRole('link', { name: 'Tài khoản' }).click()
  await expect(page.getByText('Người của ban tổ chức không tắt được xác thực hai lớp.')).toBeVisible()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await signIn()
  await expect(page.getByRole('alert')).toContainText('Tên, mật khẩu hoặc mã không đúng', {
    timeout: 30_000,
  })

  await context.close()
  await place.stop()
})
