import type { Document, Reference } from '@giaoluu/contract/document'
import type { ChainedCommands, Editor, JSONContent } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { cleanDocument } from './clean-document.ts'
import { cleanReferences, cleanWritten, sameReference, type Written } from './written.ts'

// Optional fields may be undefined in the contract's type, which the editor's does not say; in JSON they are the same.
const blocksOf = (body: Document): JSONContent[] => body.content as JSONContent[]

/** What the editor is given to show. */
export const contentOf = ({ body, references }: Written): JSONContent => ({
  type: 'doc',
  attrs: { references },
  content: blocksOf(body),
})

/** What stands in the editor; null when it is beyond the contract's limits. */
export const writtenIn = (editor: Editor): Written | null =>
  cleanWritten({ body: editor.getJSON(), references: editor.state.doc.attrs.references })

const referencesIn = (editor: Editor): Reference[] => cleanReferences(editor.state.doc.attrs.references)

const withReferences = (chain: ChainedCommands, references: readonly Reference[]): ChainedCommands =>
  chain.command(({ tr }) => {
    tr.setDocAttribute('references', references)
    return true
  })

/** Shows another text in place of what is there, without telling that anything was typed. */
export function showWritten(editor: Editor, written: Written): void {
  const chain = editor.chain().setContent(contentOf(written), { emitUpdate: false })
  withReferences(chain, written.references).setMeta('preventUpdate', true).run()
}

/**
 * Puts a piece of writing where the cursor is, or begins with it where no word stands yet; its references are added to
 * those that are there. One undo takes all of it back.
 * @param atEnd nobody has put the cursor anywhere yet
 */
export function insertWritten(editor: Editor, written: Written, atEnd: boolean): void {
  const present = referencesIn(editor)
  const added = written.references.filter((each) => !present.some((known) => sameReference(known, each)))
  // What was typed just before is a step of its own.
  const chain = editor.chain().command(({ tr }) => {
    closeHistory(tr)
    return true
  })
  if (editor.isEmpty) chain.setContent({ type: 'doc', content: blocksOf(written.body) }, { emitUpdate: true })
  else if (atEnd) chain.insertContentAt(editor.state.doc.content.size, blocksOf(written.body))
  else chain.insertContent(blocksOf(written.body))
  if (added.length > 0) withReferences(chain, [...present, ...added])
  chain.scrollIntoView().run()
  editor.commands.focus()
}

/** Sets the references; `undoable` for a whole step, not for every letter of one. */
export function setReferences(editor: Editor, references: readonly Reference[], undoable: boolean): void {
  withReferences(editor.chain(), references).setMeta('addToHistory', undoable).run()
}

/** What is selected, as a document of its own; null when nothing is. */
export function selectedIn(editor: Editor): Document | null {
  const { empty, from, to } = editor.state.selection
  return empty ? null : cleanDocument(editor.state.doc.cut(from, to).toJSON())
}
