import { expect, test } from 'vitest'
import { disarmHtml } from './disarm-html.ts'

test('styles of elements and handlers are renamed, style sheets gone, words stay', () => {
  expect(disarmHtml("<style><!-- p {} --></style><p class=x style='color:red'>viết style=a</p>")).toBe(
    "<p class=x data-pasted-style='color:red'>viết style=a</p>",
  )
  expect(disarmHtml('<td\nSTYLE="x">')).toBe('<td\ndata-pasted-style="x">')
  expect(disarmHtml('<a href="https://vidu.vn" onclick="x()">một on=</a>')).toBe(
    '<a href="https://vidu.vn" data-pasted-onclick="x()">một on=</a>',
  )
})
