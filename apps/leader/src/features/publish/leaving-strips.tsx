import { allowedVerbs } from '@giaoluu/client/console/allowed-verbs'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import type { DeskRow } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { Strip } from '@giaoluu/ui/strip'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { useAct } from '../question/use-act.ts'
import { countdown } from './countdown.ts'

/** What was signed here and is about to be public while something else is open: the way back stays at hand. */
export function LeavingStrips({ current }: { current: string | null }) {
  const { queue, signed } = useDeskHere()
  return queue.leaving
    .filter(({ id }) => id !== current && signed.has(id))
    .map((row) => <LeavingStrip key={row.id} row={row} />)
}

function LeavingStrip({ row }: { row: DeskRow }) {
  const { m } = useMessages()
  const { me, session, start } = useDeskHere()
  const { act, busy } = useAct(row.id)
  const now = useServerNow(500)
  const left = countdown(row.publishesAt ?? '', now, session.settings.publishDelay)
  if (left.kind !== 'counting') return null

  async function takeBack(): Promise<void> {
    const problem = await act({ verb: 'takeback', body: { version: row.version } })
    if (!problem) start(row.id)
  }

  return (
    <Strip
      tone="accent"
      slim
      icon="arrow-up"
      action={
        allowedVerbs(me, session.organisation.slug, row).has('takeback') ? (
          <Button busy={busy !== null} onClick={() => void takeBack()}>
            {m.leaving.takeBack}
          </Button>
        ) : undefined
      }
    >
      {m.leaving.strip(String(row.number), left.seconds)}
    </Strip>
  )
}
