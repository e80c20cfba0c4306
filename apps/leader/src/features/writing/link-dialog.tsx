import { Button } from '@giaoluu/ui/button'
import { Dialog } from '@giaoluu/ui/dialog'
import { TextField } from '@giaoluu/ui/text-field'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useId, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { linkAddress } from './link-address.ts'

type LinkDialogProps = { editor: Editor; open: boolean; onClose: () => void }

/** Sets, changes or removes the link at the selection. */
export function LinkDialog({ editor, open, onClose }: LinkDialogProps) {
  const { m } = useMessages()
  const formId = useId()
  const [wrong, setWrong] = useState(false)
  const present = open ? String(editor.getAttributes('link').href ?? '') : ''

  function close(): void {
    setWrong(false)
    onClose()
    editor.commands.focus()
  }

  function set(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const href = linkAddress(String(new FormData(event.currentTarget).get('address') ?? ''))
    if (href === null) {
      setWrong(true)
      return
    }
    const chain = editor.chain().extendMarkRange('link')
    // Without a selection the address itself becomes the words.
    if (editor.state.selection.empty && present === '')
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
    else chain.setLink({ href }).run()
    close()
  }

  return (
    <Dialog
      open={open}
      onClose={close}
      title={m.write.linkTitle}
      closeLabel={m.close}
      actions={
        <>
          <Button kind="primary" type="submit" form={formId}>
            {m.write.linkSet}
          </Button>
          {present === '' ? null : (
            <Button
              onClick={() => {
                editor.chain().extendMarkRange('link').unsetLink().run()
                close()
              }}
            >
              {m.write.linkRemove}
            </Button>
          )}
          <Button onClick={close}>{m.cancel}</Button>
        </>
      }
    >
      <form id={formId} onSubmit={set} noValidate>
        <TextField
          id="link-address"
          name="address"
          label={m.write.linkAddress}
          hint={m.write.linkHint}
          error={wrong ? m.write.linkWrong : undefined}
          defaultValue={present}
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
        />
      </form>
    </Dialog>
  )
}
