import type { Document } from '@giaoluu/contract/document'
import { Editor } from '@tiptap/core'
import { history } from '@tiptap/pm/history'
import { expect, test } from 'vitest'
import {
  contentOf,
  insertWritten,
  selectedIn,
  setReferences,
  showWritten,
  writtenIn,
} from './editor-content.ts'
import { editorExtensions } from './editor-extensions.ts'
import { NOTHING, type Written } from './written.ts'

const words = (text: string): Document => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const law = { title: 'Luật Đất đai', number: '31/2024/QH15' }
const decree = { title: 'Nghị định', number: '101/2024/NĐ-CP', article: 'Điều 5' }
const known: Written = { body: words('Câu trả lời cũ.'), references: [law, decree] }

// Without an element the editor has its state and commands, and no view.
const open = (written: Written): Editor => {
  const content = contentOf(written)
  const editor = new Editor({ element: null, extensions: editorExtensions, content, injectCSS: false })
  // Plugins come with the view; undo is the one these tests need.
  editor.registerPlugin(history())
  return editor
}

test('an empty draft begins with text and references, and one undo takes back both', () => {
  const editor = open(NOTHING)
  insertWritten(editor, known, true)
  expect(writtenIn(editor)).toEqual(known)
  editor.commands.undo()
  expect(writtenIn(editor)).toEqual(NOTHING)
  editor.commands.redo()
  expect(writtenIn(editor)).toEqual(known)
})

test('into a text it goes where the cursor is, and only references that are missing are added', () => {
  const editor = open({ body: words('Trước. Sau.'), references: [law] })
  editor.commands.setTextSelection(8)
  insertWritten(editor, known, false)
  expect(writtenIn(editor)).toEqual({
    body: {
      type: 'doc',
      content: ['Trước. ', 'Câu trả lời cũ.', 'Sau.'].flatMap((text) => words(text).content),
    },
    references: [law, decree],
  })
})

test('letters of a reference are no steps of undo, whole changes are', () => {
  const editor = open(NOTHING)
  setReferences(editor, [law], true)
  setReferences(editor, [{ ...law, article: 'Điều 1' }], false)
  expect(writtenIn(editor)?.references).toEqual([{ ...law, article: 'Điều 1' }])
  editor.commands.undo()
  expect(writtenIn(editor)).toEqual(NOTHING)
})

test('another draft is shown with its references in place of text and references', () => {
  const editor = open(known)
  const typed: unknown[] = []
  editor.on('update', () => typed.push(1))
  showWritten(editor, { body: words('Bản của người khác.'), references: [] })
  expect(writtenIn(editor)).toEqual({ body: words('Bản của người khác.'), references: [] })
  expect(typed).toEqual([])
})

test('what is selected can become a text block', () => {
  const editor = open({ body: words('Một hai ba'), references: [] })
  expect(selectedIn(editor)).toBeNull()
  editor.commands.setTextSelection({ from: 5, to: 8 })
  expect(selectedIn(editor)).toEqual(words('hai'))
})
