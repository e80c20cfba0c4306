import { expect, type Page } from '@playwright/test'
import { organiserOf } from '../support/organiser-api.ts'
import { test } from '../support/rules-test.ts'

const OWN_PASSWORD = 'mot cau de nho cua rieng toi'

const peopleOf = (desk: Parameters<typeof organiserOf>[0]) =>
  `/organiser/organisations/${organiserOf(desk).organisation}/people`

/** Invites somebody as an expert and reads the link, which is shown once. */
async function invite(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Mời người' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Họ tên').fill(name)
  await dialog.getByLabel('Chức vụ').fill('Chuyên viên Vụ Đất đai')
  await dialog.getByLabel('Đơn vị').selectOption('vu-dat-dai')
  await dialog.getByRole('button', { name: 'Tạo lời mời' }).click()
  const link = await dialog.getByLabel('Liên kết', { exact: true }).inputValue()
  await dialog.getByRole('button', { name: 'Xong' }).click()
  return new URL(link).pathname
}

test('people are found without accents; what their roles let them do is said in words, and follows the roles', async ({
  open,
  desk,
}) => {
  const page = await open(peopleOf(desk), { as: 'organiser' })
  await page.getByLabel('Tìm theo tên, chức vụ, đơn vị').fill('lanh dao dat dai')
  await expect(page.locator('.og-person')).toHaveCount(1)
  await page.locator('.og-person').click()
  const rights = page.getByRole('region', { name: 'Quyền thực có' })
  await expect(rights).toContainText('Câu hỏi của Vụ Đất đai')
  await expect(rights).toContainText('ký công khai')
  await expect(rights).not.toContainText('Mọi câu hỏi của cơ quan')

  const roles = page.getByRole('region', { name: 'Vai trò' })
  await roles.getByRole('button', { name: 'Thêm vai trò' }).click()
  await roles.getByRole('button', { name: 'Lưu vai trò' }).click()
  await expect(roles.getByText(/^Đã lưu lúc/)).toBeVisible()
  await expect(rights).toContainText('Mọi câu hỏi của cơ quan')
  // The server gives them in its own order.
  const row = roles.getByRole('group').filter({ has: page.locator('option[value=moderator]:checked') })
  await row.getByRole('button', { name: /^Bỏ vai trò/ }).click()
  await roles.getByRole('button', { name: 'Lưu vai trò' }).click()
  await expect(rights).not.toContainText('Mọi câu hỏi của cơ quan')
})

test('the last organiser stays one, and is told why', async ({ open, desk }) => {
  const page = await open(peopleOf(desk), { as: 'organiser' })
  await page.locator('[data-username=organiser]').click()
  const roles = page.getByRole('region', { name: 'Vai trò' })
  await roles.getByLabel('Vai trò', { exact: true }).selectOption('moderator')
  await roles.getByRole('button', { name: 'Lưu vai trò' }).click()
  await expect(roles.getByRole('alert')).toContainText('người cuối cùng của ban tổ chức')
})

test('A6 a link shown once lets somebody choose a sign-in and come to their console, once', async ({
  open,
  desk,
}) => {
  const page = await open(peopleOf(desk), { as: 'organiser' })
  const word = String(Date.now())
  const address = await invite(page, `Chuyên viên ${word}`)
  await expect(page.getByRole('region', { name: 'Lời mời chưa dùng' })).toContainText(`Chuyên viên ${word}`)

  const guest = await open(address)
  await expect(guest.getByRole('heading', { level: 1 })).toContainText('Bạn được mời làm việc tại')
  await guest.getByLabel('Tên đăng nhập').fill('leader')
  await guest.getByLabel('Mật khẩu', { exact: true }).fill('ngan')
  await guest.getByRole('button', { name: 'Nhận lời và đăng nhập' }).click()
  await expect(guest.getByRole('alert')).toContainText('ít nhất 10 ký tự')
  await guest.getByLabel('Mật khẩu', { exact: true }).fill(OWN_PASSWORD)
  await guest.getByRole('button', { name: 'Nhận lời và đăng nhập' }).click()
  await expect(guest.getByRole('alert')).toContainText('Đã có người dùng tên này')
  await expect(guest.getByLabel('Mật khẩu', { exact: true })).toHaveValue(OWN_PASSWORD)
  await guest.getByLabel('Tên đăng nhập').fill(`cv-${word}`)
  await guest.getByRole('button', { name: 'Nhận lời và đăng nhập' }).click()
  await guest.waitForURL('**/leader/**')
  await expect(guest.getByRole('button', { name: 'Đăng xuất' })).toBeVisible()

  const late = await open(address)
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('Liên kết này không dùng được nữa')
})

test('an invitation that was revoked is worth nothing', async ({ open, desk }) => {
  const page = await open(peopleOf(desk), { as: 'organiser' })
  const name = `Người hủy ${Date.now()}`
  const address = await invite(page, name)
  const pending = page.getByRole('region', { name: 'Lời mời chưa dùng' }).getByRole('listitem')
  await pending.filter({ hasText: name }).getByRole('button', { name: 'Hủy lời mời' }).click()
  await expect(pending.filter({ hasText: name })).toHaveCount(0)
  const guest = await open(address)
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Liên kết này không dùng được nữa')
})

test('A5 somebody is blocked and let in again; their sign-in is made anew by a link', async ({
  open,
  desk,
}) => {
  const page = await open(peopleOf(desk), { as: 'organiser' })
  const word = String(Date.now())
  const guest = await open(await invite(page, `Người mới ${word}`))
  await guest.getByLabel('Tên đăng nhập').fill(`moi-${word}`)
  await guest.getByLabel('Mật khẩu', { exact: true }).fill(OWN_PASSWORD)
  await guest.getByRole('button', { name: 'Nhận lời và đăng nhập' }).click()
  await guest.waitForURL('**/leader/**')

  await page.reload()
  await page.locator(`[data-username="moi-${word}"]`).click()
  const signIn = page.getByRole('region', { name: 'Đăng nhập' })
  await signIn.getByRole('button', { name: 'Khóa', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Khóa', exact: true }).click()
  await expect(signIn.getByRole('button', { name: 'Mở khóa' })).toBeVisible()
  // A caller is remembered for two seconds.
  await expect(async () => {
    await guest.reload()
    await expect(guest.getByLabel('Tên đăng nhập')).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 15_000 })

  await signIn.getByRole('button', { name: 'Mở khóa' }).click()
  await signIn.getByRole('button', { name: 'Làm lại đăng nhập' }).click()
  const link = await page.getByRole('dialog').getByLabel('Liên kết', { exact: true }).inputValue()
  await guest.goto(new URL(link).pathname)
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Đặt lại mật khẩu')
  await expect(guest.getByLabel('Tên đăng nhập')).toHaveValue(`moi-${word}`)
  await guest.getByLabel('Mật khẩu', { exact: true }).fill(`${OWN_PASSWORD} 2`)
  await guest.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await guest.waitForURL('**/leader/**')
})
