import type { Document } from '@giaoluu/contract/document'
import { EditorFrame } from '@giaoluu/ui/editor-frame'
import type { JSONContent } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { cleanPasted } from '../paste/clean-pasted.ts'
import { readHtml } from '../paste/read-html.ts'
import { writeHtml } from '../paste/write-html.ts'
import { cleanDocument } from './clean-document.ts'
import { editorExtensions } from './editor-extensions.ts'
import { EditorTools } from './editor-tools.tsx'
import { TableTools } from './table-tools.tsx'

export type EditorHandle = {
  /** Begins with a text, or adds it at the end of what is there. */
  insert: (body: Document) => void
  focus: () => void
}

export type AnswerEditorProps = {
  label: string
  initial: Document
  /** Another number makes the editor show `initial` anew. */
  shown: number
  editable: boolean
  autoFocus: boolean
  /** Null when the text is beyond the contract's limits. */
  onType: (body: Document | null) => void
  /** Ctrl+Enter in the text. */
  onSubmit: () => void
  /** Escape in the text. */
  onLeave: () => void
  foot: ReactNode
  handle: Ref<EditorHandle>
}

/** Optional fields may be undefined in the contract's type, which the editor's does not say; in JSON they are the same. */
const contentOf = (body: Document): JSONContent => body as JSONContent

/** Own text comes back as it was; what other programs copied is cleaned first. */
const transformPasted = (html: string): string =>
  html.includes('data-pm-slice') ? html : writeHtml(cleanPasted(readHtml(html)))

/** The answer being written. Loaded only where somebody writes. */
export function AnswerEditor(props: AnswerEditorProps) {
  const { label, initial, shown, editable, autoFocus, foot, handle } = props
  const { m } = useMessages()
  const latest = useRef(props)
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
    onUpdate: ({ editor: now }) => latest.current.onType(cleanDocument(now.getJSON())),
    editorProps: {
      attributes: { class: 'gl-prose', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      transformPastedHTML: transformPasted,
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
    editor.commands.setContent(contentOf(initial), { emitUpdate: false })
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
      insert(body) {
        const chain = editor.chain()
        if (editor.isEmpty) chain.setContent(contentOf(body), { emitUpdate: true })
        else chain.insertContentAt(editor.state.doc.content.size, contentOf(body).content ?? [])
        chain.focus('end').scrollIntoView().run()
      },
      focus: () => void editor.commands.focus('end'),
    }),
    [editor],
  )

  return (
    <EditorFrame toolsLabel={m.write.tools} tools={<EditorTools editor={editor} />} foot={foot}>
      <TableTools editor={editor} />
      <EditorContent editor={editor} />
    </EditorFrame>
  )
}
