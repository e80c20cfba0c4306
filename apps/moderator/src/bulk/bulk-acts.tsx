import { Button } from '@giaoluu/ui/button'
import { useMessages } from '../messages/use-messages.ts'
import type { BulkVerb } from './plan-bulk.ts'

/** What can be done to many questions, each with the key it has for one. */
export const BULK_KEYS = {
  accept: 'A',
  assign: 'R',
  link: 'D',
  hold: 'H',
  label: 'L',
  decline: 'X',
} as const satisfies Record<BulkVerb, string>

const VERBS = Object.keys(BULK_KEYS) as BulkVerb[]

type BulkActsProps = {
  label: string
  keys: boolean
  onAct: (verb: BulkVerb) => void
  /** What has a button of its own elsewhere. */
  without?: BulkVerb
}

/** The buttons that begin an act on many questions; each is seen before it is done. */
export function BulkActs({ label, keys, onAct, without }: BulkActsProps) {
  const { m } = useMessages()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that is seen
    <div className="md-bulk-acts" role="group" aria-label={label}>
      {VERBS.filter((verb) => verb !== without).map((verb) => (
        <Button
          key={verb}
          kind={verb === 'decline' ? 'danger' : 'plain'}
          keyHint={keys ? BULK_KEYS[verb] : undefined}
          onClick={() => onAct(verb)}
        >
          {m.bulk.acts[verb]}
        </Button>
      ))}
    </div>
  )
}
