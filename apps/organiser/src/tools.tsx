import { useAppearance } from '@giaoluu/client/console/use-appearance'
import { ConsoleTools } from '@giaoluu/ui/console-tools'
import { useMessages } from './messages/use-messages.ts'

/** Language and theme. */
export function Tools() {
  const { m } = useMessages()
  return <ConsoleTools words={m} {...useAppearance()} />
}
