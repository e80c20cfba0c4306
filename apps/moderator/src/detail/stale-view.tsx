import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { DiffText } from '@giaoluu/ui/diff-text'
import { KeyValues } from '@giaoluu/ui/key-values'
import { Strip } from '@giaoluu/ui/strip'
import { useState } from 'react'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { changeWords } from './change-words.ts'
import { publicTextOf } from './work.ts'

type StaleViewProps = {
  /** The question as the work was based on; absent when only the decision was kept. */
  base: DeskRow | undefined
  /** The version the work was based on. */
  since: number
  row: DeskRow
  question: DeskQuestion | undefined
  /** What was wanted, "gộp vào câu 512". */
  intent: string
  /** The text that was being written. */
  text: string | undefined
}

/** What somebody else changed, beside what was being done here and has not been sent ([MC2]). */
export function StaleView({ base, since, row, question, intent, text }: StaleViewProps) {
  const { m } = useMessages()
  const { names } = useTriage()
  const before = base ?? row
  const diff = { removedWord: m.question.removed, addedWord: m.question.added }
  const changed = (from: string, to: string) =>
    from === to ? to : <DiffText before={from} after={to} {...diff} />
  const unit = (id: string | null) => (id === null ? m.detail.unknown : names.unit(id))
  return (
    <>
      <Strip tone="amend" role="alert">
        <b>{changeWords(m, question, row, { version: since })}</b> {m.stale.notSent}
      </Strip>
      <div className="md-columns">
        <section className="md-part" aria-labelledby="stale-fresh">
          <h3 id="stale-fresh">{m.stale.fresh}</h3>
          <DiffText before={publicTextOf(before)} after={publicTextOf(row)} {...diff} />
          <KeyValues
            facts={[
              {
                key: 'state',
                label: m.stale.state,
                value: changed(m.states[before.state], m.states[row.state]),
              },
              ...(before.unit === row.unit
                ? []
                : [{ key: 'unit', label: m.detail.unit, value: changed(unit(before.unit), unit(row.unit)) }]),
            ]}
          />
        </section>
        <section className="md-part" aria-labelledby="stale-mine">
          <h3 id="stale-mine">
            {m.stale.mine} <span className="gl-muted">· {m.stale.unsent}</span>
          </h3>
          {text === undefined ? null : <DiffText before={publicTextOf(before)} after={text} {...diff} />}
          <KeyValues facts={[{ key: 'decision', label: m.stale.decision, value: intent }]} />
          {text === undefined ? null : <CopyText text={text} />}
        </section>
      </div>
    </>
  )
}

function CopyText({ text }: { text: string }) {
  const { m } = useMessages()
  const [copied, setCopied] = useState(false)
  return (
    <div>
      <Button
        icon={copied ? 'check' : 'copy'}
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }}
      >
        {copied ? m.stale.copied : m.stale.copy}
      </Button>
    </div>
  )
}
