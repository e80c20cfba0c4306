import { errorWord } from '@giaoluu/client/console/error-word'
import { http } from '@giaoluu/client/http'
import { Button } from '@giaoluu/ui/button'
import { ControlRow } from '@giaoluu/ui/control-row'
import { Dialog } from '@giaoluu/ui/dialog'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { useAct } from '../../routes/use-act.ts'
import { keysOf } from '../sessions/session-lists.ts'
import { timeWords } from './time-words.ts'

/** A notice on the session's public page. */
export function NoticeControl({ session: { desk } }: { session: OrganisedSession }) {
  const { m } = useMessages()
  const w = m.board.controls
  const [open, setOpen] = useState(false)
  // What was typed is still there when the dialog was closed by mistake.
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const { slug, notices } = desk
  const post = useAct(
    (words: string) => http.call('notice', { params: { slug }, body: { text: words } }),
    keysOf(slug),
  )
  const latest = notices.toSorted((a, b) => b.at.localeCompare(a.at))[0]
  function submit(event: FormEvent): void {
    event.preventDefault()
    const empty = text.trim() === ''
    setMissing(empty)
    if (empty || post.isPending) return
    post.mutate(text, {
      onSuccess: () => {
        setText('')
        setOpen(false)
      },
    })
  }
  return (
    <ControlRow
      label={w.notice}
      state={latest ? w.noticeAt(timeWords(latest.at)) : w.noticeNone}
      effect={latest ? latest.text : undefined}
    >
      <Button onClick={() => setOpen(true)}>{w.noticeWrite}</Button>
      {open ? (
        <Dialog
          open
          title={w.noticeTitle}
          closeLabel={m.close}
          busy={post.isPending}
          onClose={() => setOpen(false)}
        >
          <form onSubmit={submit} noValidate>
            <TextAreaField
              id="notice-text"
              label={w.noticeText}
              hint={w.noticeEffect}
              rows={4}
              maxLength={2000}
              value={text}
              error={missing ? w.noticeMissing : post.error ? errorWord(m, post.error) : undefined}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <div className="gl-form-acts">
              <Button type="submit" kind="primary" busy={post.isPending}>
                {post.isPending ? w.noticePosting : w.noticePost}
              </Button>
              <Button busy={post.isPending} onClick={() => setOpen(false)}>
                {m.cancel}
              </Button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </ControlRow>
  )
}
