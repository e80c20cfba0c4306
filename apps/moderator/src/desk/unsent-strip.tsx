import type { Unsent } from '@giaoluu/client/desk/outbox'
import { Button } from '@giaoluu/ui/button'
import { Dialog } from '@giaoluu/ui/dialog'
import { Strip } from '@giaoluu/ui/strip'
import { type MouseEvent, useState } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { intentWords } from './decision-words.ts'
import { useTriage } from './triage-context.ts'
import { useNumberOf } from './use-number-of.ts'

type UnsentStripProps = {
  unsent: readonly Unsent[]
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
  onDismiss: (key: string) => void
}

/** Decisions that have not arrived: which, why, and how to see them ([MC8]). */
export function UnsentStrip({ unsent, hrefOf, onOpen, onDismiss }: UnsentStripProps) {
  const { m } = useMessages()
  const triage = useTriage()
  const numberOf = useNumberOf()
  const [open, setOpen] = useState(false)
  if (unsent.length === 0) return null
  const stuck = unsent.filter(({ fate }) => fate.kind !== 'waiting').length
  return (
    <>
      <Strip
        tone={stuck > 0 ? 'amend' : 'late'}
        icon={stuck > 0 ? 'warning' : 'offline'}
        slim
        role="status"
        action={
          <Button kind="quiet" onClick={() => setOpen(true)}>
            {m.unsent.show}
          </Button>
        }
      >
        {stuck > 0 ? m.unsent.conflicts(stuck) : m.unsent.words(unsent.length)}
      </Strip>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={stuck > 0 ? m.unsent.conflicts(stuck) : m.unsent.words(unsent.length)}
        closeLabel={m.close}
      >
        <ul className="md-unsent">
          {unsent.map(({ key, question, number, decision, fate }) => (
            <li key={key}>
              <a
                href={hrefOf(question)}
                onClick={(event) => {
                  onOpen(question, event)
                  setOpen(false)
                }}
              >
                {m.unsent.one(String(number), intentWords(m, decision, { ...triage, numberOf }))}
              </a>
              {fate.kind === 'waiting' ? null : <span className="gl-muted">{m.errors[fate.code]}</span>}
              <Button kind="quiet" onClick={() => onDismiss(key)}>
                {m.unsent.drop}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
