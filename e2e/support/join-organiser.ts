import { expect, type Page } from '@playwright/test'
import { codeOf } from './new-organisation.ts'

const USERNAME = 'to-chuc'
const PASSWORD = 'mot cau de nho cua rieng toi'

/** Hashing the password takes its time where others work on the same cores. */
export const HASHED = { timeout: 30_000 }

/** Follows an invitation and chooses how to sign in. */
export async function acceptInvitation(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByLabel('Tên đăng nhập').fill(USERNAME)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Nhận lời và đăng nhập' }).click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    'Bật xác thực hai lớp trước khi bắt đầu',
    HASHED,
  )
}

/** Shows the secret for the authenticator app. */
export async function beginFactor(page: Page): Promise<string> {
  await page.getByLabel('Mật khẩu của bạn').fill(PASSWORD)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible()
  return (await page.locator('.og-secret').textContent()) ?? ''
}

/** Proves the secret by a code, and puts the recovery codes away; gives them. */
export async function confirmFactor(page: Page, secret: string): Promise<string[]> {
  await page.getByLabel('Mã 6 số').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Xác nhận và bật' }).click()
  await expect(page.getByRole('heading', { name: 'Cất các mã dự phòng' })).toBeFocused(HASHED)
  const codes = await page.locator('.og-codes li').allTextContents()
  await page.getByRole('button', { name: 'Tôi đã cất các mã' }).click()
  return codes
}

/** Signs in with a code of the app, or one of the recovery codes. */
export async function signIn(page: Page, code: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(USERNAME)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD)
  await page.getByLabel('Mã 6 số hoặc mã dự phòng').fill(code)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}
