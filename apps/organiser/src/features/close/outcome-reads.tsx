import type { DeclineReason } from '@giaoluu/contract/session'
import { parseDay } from '@giaoluu/ui/format/parse-moment'
import { useMessages } from '../../messages/use-messages.ts'
import type { OutcomeForm } from './outcome-form.ts'

type OutcomeReadsProps = {
  form: OutcomeForm
  reasons: readonly DeclineReason[]
  /** Of a confidential report: its receipt has words of its own. */
  isReport: boolean
}

/** What the asker will read on the receipt, as far as it can be told. */
export function OutcomeReads({ form, reasons, isReport }: OutcomeReadsProps) {
  const { m } = useMessages()
  const w = m.closing
  const lines = readLines()
  if (lines.length === 0) return null
  return (
    <div className="og-reads">
      <p className="gl-muted">{isReport ? w.readsReport : w.reads}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )

  function readLines(): string[] {
    switch (form.kind) {
      case 'answerLater':
        return parseDay(form.day) ? [w.readsLater(form.day.trim())] : []
      case 'handover':
        return form.to.trim() === ''
          ? []
          : [
              (isReport ? w.readsReportHandover : w.readsHandover)(form.to.trim()),
              ...(form.code.trim() === '' ? [] : [w.readsCode(form.code.trim())]),
              ...(form.words.trim() === '' ? [] : [form.words.trim()]),
            ]
      case 'decline':
        return reasons.flatMap(({ id, text }) => (id === form.reason ? [text] : []))
    }
  }
}
