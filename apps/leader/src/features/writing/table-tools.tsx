import { Button } from '@giaoluu/ui/button'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useMessages } from '../../messages/use-messages.ts'

/** What can be done to the table the cursor is in. */
export function TableTools({ editor }: { editor: Editor }) {
  const { m } = useMessages()
  const inTable = useEditorState({
    editor,
    selector: ({ editor: now }) => now.isActive('table') && now.isEditable,
  })
  if (!inTable) return null
  const run = () => editor.chain().focus()
  return (
    <div className="ld-table-tools" role="toolbar" aria-label={m.write.tableTools}>
      <Button onClick={() => run().addRowAfter().run()}>{m.write.addRow}</Button>
      <Button onClick={() => run().addColumnAfter().run()}>{m.write.addColumn}</Button>
      <Button onClick={() => run().deleteRow().run()}>{m.write.deleteRow}</Button>
      <Button onClick={() => run().deleteColumn().run()}>{m.write.deleteColumn}</Button>
      <Button onClick={() => run().deleteTable().run()}>{m.write.deleteTable}</Button>
    </div>
  )
}
