import { expect } from '@playwright/test'
import { organiserOf } from '../support/organiser-api.ts'
import { test } from '../support/rules-test.ts'

const addressOf = (organisation: string) => `/organiser/organisations/${organisation}`

test('a colour that white text cannot be read on is refused; one that carries it is worn by the pages', async ({
  open,
  desk,
}) => {
  const { organisation } = organiserOf(desk)
  const page = await open(addressOf(organisation), { as: 'organiser' })
  const identity = page.getByRole('region', { name: 'Tên, màu và địa chỉ' })
  const colour = identity.getByLabel('Màu của cơ quan')
  const hosts = identity.getByLabel('Địa chỉ trang web riêng')
  await hosts.fill('https://sai.example.vn')
  await colour.fill('#ffe08a')
  await expect(identity).toContainText('Màu này nhạt quá')
  await identity.getByRole('button', { name: 'Lưu' }).click()
  await expect(identity.getByRole('alert')).toBeFocused()
  await expect(identity.getByRole('alert')).toContainText('Mỗi dòng là một tên miền')
  await expect(hosts).toHaveValue('https://sai.example.vn')

  await hosts.fill('')
  await colour.fill('#7A1F3D')
  await expect(identity.getByRole('img', { name: /Xem thử màu/ })).toBeVisible()
  await identity.getByRole('button', { name: 'Lưu' }).click()
  await expect(identity.getByRole('status')).toHaveText(/^Đã lưu lúc \d\d:\d\d:\d\d$/)
  const session = await fetch(`${desk.url}/api/sessions/${desk.slug}`)
  expect(await session.json()).toMatchObject({ colour: '#7a1f3d' })

  await colour.fill('')
  await identity.getByRole('button', { name: 'Lưu' }).click()
  await expect(identity.getByRole('status')).toHaveText(/^Đã lưu lúc/)
})

test('units stand as a tree; one that others are part of does not end', async ({ open, desk }) => {
  const { organisation } = organiserOf(desk)
  const word = String(Date.now())
  const page = await open(addressOf(organisation), { as: 'organiser' })
  const units = page.getByRole('region', { name: 'Đơn vị' })
  const dialog = page.getByRole('dialog')
  for (const [name, parent] of [
    [`Cục thử ${word}`, ''],
    [`Phòng thử ${word}`, `Cục thử ${word}`],
  ] as const) {
    await units.getByRole('button', { name: 'Thêm đơn vị' }).click()
    await dialog.getByLabel('Tên đơn vị').fill(name)
    if (parent) await dialog.getByLabel('Trực thuộc').selectOption({ label: parent })
    await dialog.getByRole('button', { name: 'Thêm' }).click()
    await expect(units.getByText(name)).toBeVisible()
  }
  await expect(units.locator('[data-depth="1"]', { hasText: `Phòng thử ${word}` })).toBeVisible()

  const end = async (name: string) => {
    await units.getByRole('button', { name: `Sửa ${name}` }).click()
    await dialog.getByLabel('Còn hoạt động').uncheck()
    await dialog.getByRole('button', { name: 'Lưu' }).click()
  }
  await end(`Cục thử ${word}`)
  await expect(dialog.getByRole('alert')).toContainText('còn đơn vị trực thuộc')
  await dialog.getByRole('button', { name: 'Thôi', exact: true }).click()
  for (const name of [`Phòng thử ${word}`, `Cục thử ${word}`]) {
    await end(name)
    await expect(units.getByText(name)).toHaveCount(0)
  }
  await units.getByRole('button', { name: /^Hiện cả/ }).click()
  await expect(units.getByText(`Cục thử ${word}`)).toBeVisible()
})

test('a rule of competence is found by typing without accents, is not set twice, and is taken away', async ({
  open,
  desk,
}) => {
  const { organisation } = organiserOf(desk)
  const page = await open(addressOf(organisation), { as: 'organiser' })
  const rules = page.getByRole('region', { name: 'Thẩm quyền' }).first()
  const choose = async (label: string, typed: string) => {
    await rules.getByRole('combobox', { name: label }).fill(typed)
    await page.keyboard.press('Enter')
  }
  const add = async () => {
    await choose('Lĩnh vực', 'bien va hai dao')
    await choose('Tỉnh, thành phố', 'quang ninh')
    await choose('Đơn vị', 'cuc bien')
    await rules.getByRole('button', { name: 'Thêm quy tắc' }).click()
  }
  await add()
  const remove = rules.getByRole('button', { name: /^Bỏ quy tắc Biển và hải đảo, Quảng Ninh/i })
  await expect(remove).toBeVisible()
  await add()
  await expect(rules.getByRole('alert')).toContainText('đã có đơn vị cho nơi này')
  await page.reload()
  await remove.click()
  await expect(remove).toHaveCount(0)
})

test('a reason to decline and a topic are added and put away; a consent gets a new version, the old one stays', async ({
  open,
  desk,
}) => {
  const { organisation } = organiserOf(desk)
  const word = String(Date.now())
  const page = await open(addressOf(organisation), { as: 'organiser' })
  const dialog = page.getByRole('dialog')
  const reasons = page.getByRole('region', { name: 'Lý do từ chối' })
  await reasons.getByRole('button', { name: 'Thêm lý do' }).click()
  await dialog.getByRole('button', { name: 'Thêm' }).click()
  await expect(dialog.getByRole('alert')).toBeFocused()
  await dialog.getByLabel('Tên lý do').fill(`Lý do ${word}`)
  await dialog.getByLabel('Lời gửi người hỏi').fill('Bạn gửi lại kèm địa chỉ thửa đất.')
  await dialog.getByRole('button', { name: 'Thêm' }).click()
  await expect(reasons.getByText(`Lý do ${word}`)).toBeVisible()
  await reasons.getByRole('button', { name: `Sửa Lý do ${word}` }).click()
  await dialog.getByLabel('Còn dùng').uncheck()
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(reasons.getByText(`Lý do ${word}`)).toHaveCount(0)

  const consent = page.getByRole('region', { name: 'Công khai tên' })
  const before = await consent.locator('.og-consent-text').first().textContent()
  await consent.getByRole('button', { name: 'Soạn bản mới' }).click()
  await expect(dialog.getByRole('button', { name: /^Đưa bản mới/ })).toHaveAttribute('aria-disabled', 'true')
  await dialog.getByLabel('Lời đồng ý').fill(`${before} Bản ${word}.`)
  await dialog.getByRole('button', { name: /^Đưa bản mới/ }).click()
  await expect(consent.locator('.og-consent-text').first()).toContainText(`Bản ${word}.`)
  await consent.getByText(/^Các bản trước/).click()
  await expect(consent.getByText(before ?? '', { exact: true })).toBeVisible()
})

test('a text block is put there for a unit, changed and removed; the unit has it at its desk', async ({
  open,
  desk,
}) => {
  const { organisation } = organiserOf(desk)
  const name = `Lời mở ${Date.now()}`
  const page = await open(addressOf(organisation), { as: 'organiser' })
  const part = page.getByRole('region', { name: 'Đoạn văn mẫu' })
  const dialog = page.getByRole('dialog')
  await part.getByRole('button', { name: 'Thêm đoạn văn' }).click()
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('Nhập tên đoạn văn')
  await dialog.getByLabel('Đơn vị').selectOption({ label: 'Vụ Đất đai' })
  await dialog.getByLabel('Tên đoạn văn').fill(name)
  await dialog.getByLabel('Nội dung').fill('Cảm ơn ông bà đã hỏi.\n\nVụ Đất đai trả lời như sau:')
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click()
  await expect(dialog).toBeHidden()
  const line = part.getByRole('listitem').filter({ hasText: name })
  await expect(line).toContainText('Cảm ơn ông bà đã hỏi.')

  const ofUnit = async () => {
    const reply = await fetch(`${desk.url}/api/desk/text-blocks`, {
      headers: { cookie: await desk.cookie('expert') },
    })
    return (await reply.json()).blocks.map((block: { name: string }) => block.name)
  }
  expect(await ofUnit()).toContain(name)
  await line.getByRole('button', { name: `Sửa ${name}` }).click()
  await dialog.getByRole('button', { name: 'Xóa đoạn văn này' }).click()
  await dialog.getByRole('button', { name: 'Xóa hẳn' }).click()
  await expect(line).toHaveCount(0)
  expect(await ofUnit()).not.toContain(name)
})
