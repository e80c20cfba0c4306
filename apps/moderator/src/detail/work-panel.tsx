import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { useMessages } from '../messages/use-messages.ts'
import { DeclinePanel } from './decline-panel.tsx'
import { EditPanel } from './edit-panel.tsx'
import { OtherPanel } from './other-panel.tsx'
import { QuestionText } from './question-text.tsx'
import type { Work } from './work.ts'

type WorkPanelProps = {
  row: DeskRow
  question: DeskQuestion | undefined
  work: Exclude<Work, { mode: 'link' }>
  error: string | undefined
  keys: boolean
  onChange: (work: Work) => void
}

/** What is being written on the question. */
export function WorkPanel({ row, question, work, error, keys, onChange }: WorkPanelProps) {
  const { m } = useMessages()
  switch (work.mode) {
    case 'edit':
      return (
        <EditPanel
          title={m.edit.title}
          hint={m.edit.hint}
          original={row.text}
          text={work.text}
          error={error}
          onText={(text) => onChange({ ...work, text })}
        />
      )
    case 'mask':
      return (
        <EditPanel
          title={m.mask.title}
          hint={m.mask.hint}
          original={row.text}
          text={work.text}
          error={undefined}
          onText={(text) => onChange({ ...work, text })}
        >
          <TextAreaField
            id="mask-reason"
            label={m.mask.reason}
            rows={2}
            value={work.reason}
            error={error}
            onChange={(event) => onChange({ ...work, reason: event.currentTarget.value })}
          />
        </EditPanel>
      )
    case 'reopen':
    case 'withdraw':
    case 'handover':
    case 'answerLater':
      return (
        <>
          <QuestionText row={row} question={question} onHide={undefined} />
          <OtherPanel row={row} work={work} error={error} onChange={onChange} />
        </>
      )
    case 'decline':
      return (
        <>
          <QuestionText row={row} question={undefined} onHide={undefined} />
          <DeclinePanel row={row} work={work} error={error} keys={keys} onChange={onChange} />
        </>
      )
  }
}
