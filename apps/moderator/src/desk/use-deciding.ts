import type { DeskRow } from '@giaoluu/contract/question'
import { useEffect, useRef } from 'react'
import type { BulkControl, BulkDone } from '../bulk/use-bulk.ts'
import type { ListItem } from './floods.ts'
import type { Plan } from './plan.ts'
import { nextOf } from './steady-list.ts'
import type { Decisions } from './use-decisions.ts'
import type { Place } from './use-place.ts'

type Options = {
  items: readonly ListItem[]
  place: Pick<Place, 'question' | 'openStop'>
  decisions: Decisions
  bulk: Pick<BulkControl, 'done' | 'undo'>
  settle: () => void
}

export type Deciding = {
  /** Carries a plan out and goes on to the next question, unless it is to stay. */
  decide: (row: DeskRow, plan: Plan, stay?: boolean) => Promise<boolean>
  /** Goes on from a question, where it is still the open one. */
  goOn: (id: string) => void
  /** What was done last to many questions, where nothing was done to one since. */
  many: BulkDone | null
  /** Takes back what was done last. */
  undo: () => void
}

/** Where deciding and the list meet: what comes next, and what was last ([MC3]). */
export function useDeciding({ items, place, decisions, bulk, settle }: Options): Deciding {
  const { question, openStop } = place
  // Whoever has walked on while the answer was on its way stays where they are.
  const here = useRef(question)
  useEffect(() => {
    here.current = question
  })
  const goOn = (id: string, next = nextOf(items, id)): void => {
    if (id === here.current) openStop(next, true)
  }
  const many = bulk.done !== null && bulk.done.at > (decisions.done?.at ?? 0) ? bulk.done : null

  async function decide(row: DeskRow, plan: Plan, stay = false): Promise<boolean> {
    // Known before the row leaves the list.
    const next = nextOf(items, row.id)
    const went = await decisions.perform(row, plan)
    if (went && !stay) {
      settle()
      goOn(row.id, next)
    }
    return went
  }

  async function undo(): Promise<void> {
    if (many) return bulk.undo()
    const id = await decisions.undo()
    if (id !== null) openStop(id, true)
  }

  return { decide, goOn: (id) => goOn(id), many, undo: () => void undo() }
}
