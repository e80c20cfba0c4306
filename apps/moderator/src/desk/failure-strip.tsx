import { Button } from '@giaoluu/ui/button'
import { Strip } from '@giaoluu/ui/strip'
import { useMessages } from '../messages/use-messages.ts'
import { intentWords } from './decision-words.ts'
import { useTriage } from './triage-context.ts'
import type { Failure } from './use-decisions.ts'
import { useNumberOf } from './use-number-of.ts'

/** Why a decision was refused. */
export function FailureStrip({ failure, onClose }: { failure: Failure | null; onClose: () => void }) {
  const { m } = useMessages()
  const triage = useTriage()
  const numberOf = useNumberOf()
  if (!failure) return null
  return (
    <Strip
      tone="late"
      slim
      role="alert"
      action={
        <Button kind="quiet" onClick={onClose}>
          {m.close}
        </Button>
      }
    >
      {m.unsent.failed(intentWords(m, failure.decision, { ...triage, numberOf }), m.errors[failure.code])}
    </Strip>
  )
}
