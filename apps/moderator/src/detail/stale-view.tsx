import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { DiffText } from '@giaoluu/ui/diff-text'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { KeyValues } from '@giaoluu/ui/key-values'
import { Strip } from '@giaoluu/ui/strip'
import { useState } from 'react'
import { useTriage } from '../desk/triage-context.ts'
import { useNumberOf } from '../desk/use-number-of.ts'
import { useMessages } from '../messages/use-messages.ts'
import { changeWords } from './change-words.ts'

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
  const numberOf = useNumberOf()
  const before = base ?? row
  const diff = { removedWord: m.question.removed, addedWord: m.question.added }
  const changed = (from: string, to: string) =>
    from === to ? to : <DiffText before={from} after={to} {...diff} />
  const listed = (ids: readonly (string | null | undefined)[], name: (id: string) => string): string =>
    ids.flatMap((id) => (id == null ? [] : [name(id)])).join(', ') || m.stale.unset
  const factsOf = (of: DeskRow) => [
    { key: 'unit', label: m.detail.unit, words: listed([of.unit], names.unit) },
    { key: 'co-units', label: m.detail.coUnits, words: listed(of.coUnits, names.unit) },
    { key: 'leader', label: m.detail.leader, words: listed([of.leader], names.person) },
    { key: 'topic', label: m.detail.topic, words: listed([of.topic], names.topic) },
    { key: 'labels', label: m.detail.labels, words: listed(of.labels, names.label) },
    { key: 'lead', label: m.detail.lead, words: listed([of.lead], (id) => m.question.number(numberOf(id))) },
    { key: 'due', label: m.detail.dueAt, words: listed([of.dueAt], (at) => dateDay(new Date(at))) },
  ]
  const facts = factsOf(row)
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
              ...factsOf(before).flatMap(({ key, label, words: from }, index) => {
                const to = facts[index]?.words ?? ''
                return from === to ? [] : [{ key, label, value: changed(from, to) }]
              }),
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
