import { ToolButton } from '@giaoluu/ui/tool-button'
import { ToolGap } from '@giaoluu/ui/tool-gap'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { LinkDialog } from './link-dialog.tsx'

type EditorToolsProps = { editor: Editor; onBlocks: (() => void) | undefined }

/** What an answer can be set with. */
export function EditorTools({ editor, onBlocks }: EditorToolsProps) {
  const { m } = useMessages()
  const [linking, setLinking] = useState(false)
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      underline: now.isActive('underline'),
      h2: now.isActive('heading', { level: 2 }),
      h3: now.isActive('heading', { level: 3 }),
      list: now.isActive('bulletList'),
      numbered: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      table: now.isActive('table'),
      link: now.isActive('link'),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
      editable: now.isEditable,
    }),
  })
  const off = !on.editable
  const run = () => editor.chain().focus()
  return (
    <>
      {onBlocks ? (
        <>
          <ToolButton icon="document" label={m.blocks.tool} disabled={off} onClick={onBlocks} />
          <ToolGap />
        </>
      ) : null}
      <ToolButton
        icon="bold"
        label={m.write.bold}
        pressed={on.bold}
        disabled={off}
        onClick={() => run().toggleBold().run()}
      />
      <ToolButton
        icon="italic"
        label={m.write.italic}
        pressed={on.italic}
        disabled={off}
        onClick={() => run().toggleItalic().run()}
      />
      <LetterTool
        letter="U"
        look="underline"
        label={m.write.underline}
        pressed={on.underline}
        disabled={off}
        onPress={() => run().toggleUnderline().run()}
      />
      <ToolGap />
      <LetterTool
        letter="T"
        look="large"
        label={m.write.heading}
        pressed={on.h2}
        disabled={off}
        onPress={() => run().toggleHeading({ level: 2 }).run()}
      />
      <LetterTool
        letter="T"
        look="small"
        label={m.write.subheading}
        pressed={on.h3}
        disabled={off}
        onPress={() => run().toggleHeading({ level: 3 }).run()}
      />
      <ToolGap />
      <ToolButton
        icon="list"
        label={m.write.list}
        pressed={on.list}
        disabled={off}
        onClick={() => run().toggleBulletList().run()}
      />
      <ToolButton
        icon="numbered-list"
        label={m.write.numbered}
        pressed={on.numbered}
        disabled={off}
        onClick={() => run().toggleOrderedList().run()}
      />
      <ToolButton
        icon="quote"
        label={m.write.quote}
        pressed={on.quote}
        disabled={off}
        onClick={() => run().toggleBlockquote().run()}
      />
      <ToolButton
        icon="table"
        label={m.write.table}
        pressed={on.table}
        disabled={off || on.table}
        onClick={() => run().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run()}
      />
      <ToolButton
        icon="link"
        label={m.write.link}
        pressed={on.link}
        disabled={off}
        onClick={() => setLinking(true)}
      />
      <ToolGap />
      <ToolButton
        icon="undo"
        label={m.write.undo}
        disabled={off || !on.canUndo}
        onClick={() => run().undo().run()}
      />
      <ToolButton
        icon="redo"
        label={m.write.redo}
        disabled={off || !on.canRedo}
        onClick={() => run().redo().run()}
      />
      <LinkDialog editor={editor} open={linking} onClose={() => setLinking(false)} />
    </>
  )
}

type LetterToolProps = {
  letter: string
  look: 'underline' | 'large' | 'small'
  label: string
  pressed: boolean
  disabled: boolean
  onPress: () => void
}

/** A tool that a letter draws better than an icon. */
function LetterTool({ letter, look, label, pressed, disabled, onPress }: LetterToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <span className="ld-letter" data-look={look} aria-hidden="true">
        {letter}
      </span>
    </button>
  )
}
