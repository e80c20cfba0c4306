import type { DeskRow } from '@giaoluu/contract/question'
import { Strip } from '@giaoluu/ui/strip'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'

/** Says above a confidential report who alone reads it, so that nobody passes it on by accident. */
export function ReportStrip({ row: { unit, handler } }: { row: DeskRow }) {
  const { m } = useMessages()
  const { me, names } = useTriage()
  return (
    <Strip tone="accent" icon="lock" slim>
      {m.confidential.strip(
        unit === null ? m.confidential.unit : names.unit(unit),
        handler === me.username
          ? m.confidential.you
          : handler === undefined
            ? m.confidential.handler
            : names.person(handler),
      )}
    </Strip>
  )
}
