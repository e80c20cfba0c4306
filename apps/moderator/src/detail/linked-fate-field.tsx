import { ChoiceField } from '@giaoluu/ui/choice-field'
import { useMessages } from '../messages/use-messages.ts'
import type { LinkedFate } from './work.ts'

type LinkedFateFieldProps = {
  /** Also the name of its group. */
  id: string
  legend: string
  /** What "the same" is called here. */
  same: string
  value: LinkedFate
  onChoose: (fate: LinkedFate) => void
}

/** What becomes of the questions that are linked to one that ends. */
export function LinkedFateField({ id, legend, same, value, onChoose }: LinkedFateFieldProps) {
  const { m } = useMessages()
  return (
    <ChoiceField
      id={id}
      name={id}
      legend={legend}
      choices={[
        { value: 'return', label: m.decline.linkedReturn },
        { value: 'same', label: same },
      ]}
      value={value}
      onChoose={(chosen) => onChoose(chosen === 'same' ? 'same' : 'return')}
    />
  )
}
