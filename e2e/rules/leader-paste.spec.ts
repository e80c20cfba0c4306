import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { editor } from '../support/leader-desk.ts'
import { test } from '../support/rules-test.ts'

const clipboard = (program: string): string =>
  readFileSync(new URL(`../support/clipboard/${program}.txt`, import.meta.url), 'utf8')

/** Pastes HTML as a program put it on the clipboard, and gives what is in the text then, one line a block. */
async function pasted(page: Page, html: string): Promise<string[]> {
  await editor(page).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await editor(page).evaluate((text, copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', copied)
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  return editor(page).evaluate((text) =>
    text.innerHTML
      .replaceAll(
        /<br class="ProseMirror-trailingBreak">|<\/?tbody>|<colgroup>.*?<\/colgroup>| style="[^"]*"/g,
        '',
      )
      .replaceAll(/<div class="tableWrapper">(.*?)<\/div>/g, '$1')
      .replaceAll(/ (?:colspan|rowspan)="1"/g, '')
      .split(/(?=<(?:p|ul|ol|table)>)/)
      .join('\n')
      // Blocks within blocks belong to the line of what holds them.
      .replaceAll(/(<(?:li|td|th)[^>]*>)\n/g, '$1')
      .split('\n'),
  )
}

test('LC2 a paste from Word, LibreOffice or Google Docs keeps lists, tables, bold and links, nothing else', async ({
  open,
  desk,
}) => {
  const { row } = await desk.assign(`Dán từ trình soạn thảo ${Date.now()}?`)
  const page = await open(`/leader/${desk.slug}/${row.id}`, { as: 'leader' })

  expect(await pasted(page, clipboard('word'))).toEqual([
    '<p><strong>Kính gửi ông, bà</strong> tại Lâm Đồng,</p>',
    '<p>Hồ sơ theo <a href="https://vanban.vidu.gov.vn/luat?so=31&amp;nam=2024">Luật Đất đai</a> gồm:</p>',
    '<ul><li><p>đơn đăng ký theo mẫu;</p>',
    '<ul><li><p>mẫu số 04;</p></li></ul></li><li><p>giấy tờ nếu có.</p></li></ul>',
    '<ol><li><p>Nộp tại xã.</p></li><li><p>Nhận kết quả.</p></li></ol>',
    '<table><tr><td colspan="2"><p><strong>Mức phí</strong></p></td></tr><tr><td rowspan="2"><p>Cấp lần đầu</p></td><td><p>100.000 đồng</p></td></tr><tr><td><p>miễn với hộ nghèo</p></td></tr></table>',
    '<p>Trân trọng.</p>',
  ])

  expect(await pasted(page, clipboard('libreoffice'))).toEqual([
    '<p>Trả lời</p>',
    '<p>Gia đình <strong>thuộc trường hợp</strong> đang sử dụng đất ổn định.</p>',
    '<ul><li><p>đơn đăng ký;</p></li><li><p>giấy tờ:</p>',
    '<ol><li><p>bản chính;</p></li><li><p>bản sao.</p></li></ol></li></ul>',
    '<table><tr><th><p>Việc</p></th><th><p>Thời hạn</p></th></tr><tr><td colspan="2"><p>20 ngày làm việc</p></td></tr></table>',
    '<p><a href="http://vidu.gov.vn/">vidu.gov.vn</a></p>',
  ])

  expect(await pasted(page, clipboard('google-docs'))).toEqual([
    '<p>Chị nộp hồ sơ <strong>tại xã</strong>, gồm:</p>',
    '<ul><li><p>đơn;</p>',
    '<ul><li><p>mẫu số 04;</p></li></ul></li><li><p>giấy tờ.</p></li></ul>',
    '<p><a href="https://vidu.gov.vn">Trang hướng dẫn</a></p>',
    '<table><tr><td colspan="2"><p>Cả hai cột</p></td></tr><tr><td><p>một</p></td><td><p>hai</p></td></tr></table>',
    // Where one goes on writing behind a table; it is not saved.
    '<p></p>',
  ])
  await expect(page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/)).toBeVisible()
})
