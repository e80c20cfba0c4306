import type { Document, Reference } from '@giaoluu/contract/document'
import { EditorFrame } from '@giaoluu/ui/editor-frame'
import { EditorContent, useEditor } from '@tiptap/react'
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { cleanPasted } from '../paste/clean-pasted.ts'
import { readHtml } from '../paste/read-html.ts'
import { writeHtml } from '../paste/write-html.ts'
import {
  contentOf,
  insertWritten,
  selectedIn,
  setReferences,
  showWritten,
  writtenIn,
} from './editor-content.ts'
import { editorExtensions } from './editor-extensions.ts'
import { EditorTools } from './editor-tools.tsx'
import { TableTools } from './table-tools.tsx'
import type { Written } from './written.ts'

export type EditorHandle = {
  /** Begins with a piece of writing where there is none, else puts it where the cursor is; undone in one step. */
  insert: (written: Written) => void
  setReferences: (references: readonly Reference[], undoable: boolean) => void
  /** Types a sign that would otherwise do something else. */
  type: (sign: string) => void
  selected: () => Document | null
  focus: () => void
}

export type AnswerEditorProps = {
  label: string
  initial: Written
  /** Another number makes the editor show `initial` anew. */
  shown: number
  editable: boolean
  autoFocus: boolean
  /** Null when the text is beyond the contract's limits. */
  onType: (written: Written | null) => void
  /** Ctrl+Enter in the text. */
  onSubmit: () => void
  /** Escape in the text. */
  onLeave: () => void
  /** Asked for by a tool, or by `/` at the beginning of a line; absent where there are no text blocks. */
  onBlocks?: (() => void) | undefined
  foot: ReactNode
  handle: Ref<EditorHandle>
}

/** Own text comes back as it was; what other programs copied is cleaned first. */
const transformPasted = (html: string): string =>
  html.includes('data-pm-slice') ? html : writeHtml(cleanPasted(readHtml(html)))

/** The answer being written. Loaded only where somebody writes. */
export function AnswerEditor(props: AnswerEditorProps) {
  const { label, initial, shown, editable, autoFocus, onBlocks, foot, handle } = props
  const { m } = useMessages()
  const latest = useRef(props)
  const entered = useRef(false)
  useEffect(() => {
    latest.current = props
  })

  const editor = useEditor({
    extensions: editorExtensions,
    content: contentOf(initial),
    editable,
    autofocus: autoFocus ? 'end' : false,
    // The content security policy lets no script write a style sheet.
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: now }) => latest.current.onType(writtenIn(now)),
    onFocus: () => {
      entered.current = true
    },
    editorProps: {
      attributes: { class: 'gl-prose', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      transformPastedHTML: transformPasted,
      handleTextInput: ({ state }, _from, _to, text) => {
        const { $from, empty } = state.selection
        if (text !== '/' || !empty || $from.parentOffset > 0 || !latest.current.onBlocks) return false
        latest.current.onBlocks()
        return true
      },
      handleKeyDown: (_, event) => {
        if (event.isComposing) return false
        // Here and not on the page, because the editor would take Ctrl+Enter for a line break.
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          latest.current.onSubmit()
          return true
        }
        if (event.key !== 'Escape') return false
        latest.current.onLeave()
        return true
      },
    },
  })

  const seen = useRef(shown)
  useEffect(() => {
    if (seen.current === shown) return
    seen.current = shown
    showWritten(editor, initial)
  }, [editor, shown, initial])
  useEffect(() => editor.setEditable(editable, false), [editor, editable])
  useEffect(() => {
    editor.setOptions({
      editorProps: {
        ...editor.options.editorProps,
        attributes: { class: 'gl-prose', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      },
    })
  }, [editor, label])

  useImperativeHandle(
    handle,
    () => ({
      insert: (written) => insertWritten(editor, written, !entered.current),
      setReferences: (references, undoable) => setReferences(editor, references, undoable),
      type: (sign) => void editor.chain().focus().insertContent({ type: 'text', text: sign }).run(),
      selected: () => selectedIn(editor),
      focus: () => void editor.commands.focus('end'),
    }),
    [editor],
  )

  return (
    <EditorFrame
      toolsLabel={m.write.tools}
      tools={<EditorTools editor={editor} onBlocks={onBlocks} />}
      foot={foot}
    >
      <TableTools editor={editor} />
      <EditorContent editor={editor} />
    </EditorFrame>
  )
}
