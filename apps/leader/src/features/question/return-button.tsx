import { allowedVerbs } from '@giaoluu/client/console/allowed-verbs'
import type { DeskQuestion } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { SelectField } from '@giaoluu/ui/select-field'
import { useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import type { Deciding } from './use-act.ts'

type ReturnButtonProps = {
  question: DeskQuestion
  deciding: Deciding
  /** What must be safe before the question leaves; gives the version to return. */
  before?: (() => Promise<number>) | undefined
  disabledReason?: string | undefined
}

/** Sends the question back to triage, with a reason and the unit it should go to; says when it came back too often. */
export function ReturnButton({ question, deciding, before, disabledReason }: ReturnButtonProps) {
  const { m } = useMessages()
  const { me, session } = useDeskHere()
  const [asking, setAsking] = useState(false)
  const [unit, setUnit] = useState('')
  const mayReturn = allowedVerbs(me, session.organisation.slug, question).has('return')
  const elsewhere = session.units.filter(({ id }) => id !== question.unit)
  return (
    <>
      <Button
        disabledReason={mayReturn ? disabledReason : m.decide.returnTwice}
        onClick={() => setAsking(true)}
      >
        {m.decide.return}
      </Button>
      <ReasonDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={m.decide.returnTitle}
        consequence={
          question.returns > 0 ? `${m.decide.returnMeans} ${m.decide.returnOnce}` : m.decide.returnMeans
        }
        label={m.decide.reason}
        hint={m.decide.reasonHint}
        missing={m.decide.missing}
        submit={m.decide.return}
        onSubmit={async (reason) => {
          const version = before ? await before() : question.version
          return deciding.act({
            verb: 'return',
            body: { version, reason, ...(unit !== '' && { suggestedUnit: unit }) },
          })
        }}
      >
        <SelectField
          id="suggested-unit"
          label={m.decide.suggested}
          value={unit}
          options={[
            { value: '', label: m.decide.suggestedNone },
            ...elsewhere.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setUnit(event.currentTarget.value)}
        />
      </ReasonDialog>
    </>
  )
}
