import type { DeskState } from '@giaoluu/client/live/desk-state'
import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'
import { type Flood, type ListItem, rowsOf } from '../desk/floods.ts'
import { nextOf } from '../desk/steady-list.ts'
import type { Decisions } from '../desk/use-decisions.ts'
import type { Place } from '../desk/use-place.ts'
import { BULK_MAX } from './bulk-max.ts'
import type { BulkVerb } from './plan-bulk.ts'
import { type BulkControl, emptyWish, useBulk } from './use-bulk.ts'
import type { Selection } from './use-selection.ts'

type Options = {
  rows: DeskState['rows']
  session: DeskSession
  items: readonly ListItem[]
  place: Place
  selection: Selection
  flood: Flood | undefined
  decisions: Pick<Decisions, 'expect' | 'unexpect'>
  settle: () => void
  cutOff: boolean
}

export type DeskBulk = {
  bulk: BulkControl
  /** Begins an act on what is chosen, else on the flood that is open. */
  act: (verb: BulkVerb) => void
  /** Begins to link questions to one of them. */
  gather: (rows: readonly DeskRow[], lead: string) => void
  perform: () => void
}

/** Acts on many questions where the list, the selection and the open card meet. */
export function useDeskBulk(options: Options): DeskBulk {
  const { rows, session, items, place, selection, flood, decisions, settle, cutOff } = options
  const { expect, unexpect } = decisions
  const bulk = useBulk({ now: rows, session, cutOff, expect, unexpect })
  const open: typeof bulk.open = (wish, chosen) => {
    // Said beside the buttons: without a network nothing on many questions begins.
    if (!cutOff && chosen.length > 0) bulk.open(wish, chosen.slice(0, BULK_MAX))
  }

  async function perform(): Promise<void> {
    const acted = new Set(bulk.plan?.parts.flatMap(({ questions }) => questions.map(({ id }) => id)))
    // Known before the rows leave the list.
    const staying = items.filter(
      (item) => item.id === place.stop || rowsOf(item).some(({ row }) => !acted.has(row.id)),
    )
    const next = nextOf(staying, place.stop)
    if (!(await bulk.perform())) return
    settle()
    selection.clear()
    const here = items.find(({ id }) => id === place.stop)
    if (here && rowsOf(here).every(({ row }) => acted.has(row.id))) place.openStop(next, true)
  }

  return {
    bulk,
    act: (verb) => {
      const chosen =
        selection.rows.length > 0 ? selection.rows : flood ? rowsOf(flood).map(({ row }) => row) : []
      const lead = selection.rows.length === 0 ? chosen[0] : undefined
      open(verb === 'link' && lead ? { verb, lead: lead.id } : emptyWish(verb), chosen)
    },
    gather: (chosen, lead) => open({ verb: 'link', lead }, chosen),
    perform: () => void perform(),
  }
}
