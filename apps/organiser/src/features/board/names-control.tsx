import { errorWord } from '@giaoluu/client/console/error-word'
import { http } from '@giaoluu/client/http'
import { Button } from '@giaoluu/ui/button'
import { ControlRow } from '@giaoluu/ui/control-row'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { useAct } from '../../routes/use-act.ts'
import { keysOf } from '../sessions/session-lists.ts'

/** Takes the names of askers off the public pages, and puts them back. */
export function NamesControl({ session: { setup } }: { session: OrganisedSession }) {
  const { m } = useMessages()
  const w = m.board.controls
  const { slug, hideNames } = setup
  const act = useAct(
    (on: boolean) => http.call('hideNames', { params: { slug }, body: { on } }),
    keysOf(slug),
  )
  return (
    <ControlRow
      label={w.names}
      state={hideNames ? w.namesHidden : w.namesShown}
      effect={hideNames ? w.showEffect : w.hideEffect}
      error={act.error ? errorWord(m, act.error) : undefined}
    >
      <Button busy={act.busy} onClick={() => act.mutate(!hideNames)}>
        {hideNames ? w.show : w.hide}
      </Button>
    </ControlRow>
  )
}
