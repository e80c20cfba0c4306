import { expect, test } from '@playwright/test'
import {
  acceptInvitation,
  beginFactor,
  confirmFactor,
  HASHED,
  PASSWORD,
  USERNAME,
} from '../support/join-organiser.ts'
import { startNewOrganisation } from '../support/new-organisation.ts'

test('A7 the first organiser joins, can do nothing before the second factor, and signs in by a recovery code', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const place = await startNewOrganisation('bo-thu', 'Bộ Thử nghiệm')
  const context = await browser.newContext({ baseURL: place.url, locale: 'vi-VN' })
  const page = await context.newPage()

  await acceptInvitation(page, place.join)
  await page.goto('/organiser/organisations/bo-thu')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    'Bật xác thực hai lớp trước khi bắt đầu',
  )
  await page.getByLabel('Mật khẩu của bạn').fill('khong phai mat khau')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('alert')).toContainText('Mật khẩu chưa đúng')
  const secret = await beginFactor(page)
  await page.getByLabel('Mã 6 số').fill('12')
  await page.getByRole('button', { name: 'Xác nhận và bật' }).click()
  await expect(page.getByRole('alert')).toContainText('Nhập đủ 6 chữ số')
  const codes = await confirmFactor(page, secret)
  expect(new Set(codes).size).toBe(10)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Bộ Thử nghiệm')

  const [code = ''] = codes
  const signIn = async () => {
    await page.getByLabel('Tên đăng nhập').fill(USERNAME)
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD)
    await page.getByLabel('Mã 6 số hoặc mã dự phòng').fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
  }
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await signIn()
  await page.getByRole('link', { name: 'Tài khoản', exact: true }).click()
  await expect(page.getByText('Người của ban tổ chức không tắt được xác thực hai lớp.')).toBeVisible()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await signIn()
  await expect(page.getByRole('alert')).toContainText('Tên, mật khẩu hoặc mã không đúng', HASHED)

  await context.close()
  await place.stop()
})
