import type { DeskRow } from '@giaoluu/contract/question'
import { useState } from 'react'
import { type Suggestion, suggestUnit } from '../desk/suggest-unit.ts'
import { useTriage } from '../desk/triage-context.ts'

/** Where a question is to go: what was chosen, else what is suggested. */
export type Route = {
  topic: string | null
  unit: string | null
  leader: string | null
  /** Units that answer together with `unit`. */
  coUnits: readonly string[]
  suggestion: Suggestion | null
  setTopic: (topic: string | null) => void
  setUnit: (unit: string | null) => void
  setLeader: (leader: string | null) => void
  setCoUnits: (units: readonly string[]) => void
}

type Chosen = {
  topic?: string | null
  unit?: string | null
  leader?: string | null | undefined
  coUnits?: readonly string[]
}

/** The routing of one question. What already is in a unit stays there until another one is chosen. */
export function useRoute(row: DeskRow, mayAssign: boolean): Route {
  const { session } = useTriage()
  const [chosen, setChosen] = useState<Chosen>({})
  const topic = chosen.topic === undefined ? row.topic : chosen.topic
  const suggestion = suggestUnit(session, row, topic)
  const suggested = row.unit === null ? (suggestion?.unit ?? null) : null
  const wanted = mayAssign ? (chosen.unit === undefined ? suggested : chosen.unit) : null
  // Another circle of units is a new routing, to the unit that has it.
  const unit = wanted ?? (mayAssign && chosen.coUnits !== undefined ? row.unit : null)
  const stays = unit === row.unit
  return {
    topic,
    unit,
    leader: unit === null ? null : chosen.leader === undefined ? (stays ? row.leader : null) : chosen.leader,
    coUnits: (chosen.coUnits ?? row.coUnits).filter((each) => each !== unit),
    suggestion,
    setTopic: (next) => setChosen((known) => ({ ...known, topic: next })),
    setUnit: (next) => setChosen((known) => ({ ...known, unit: next, leader: undefined })),
    setLeader: (next) => setChosen((known) => ({ ...known, leader: next })),
    setCoUnits: (next) => setChosen((known) => ({ ...known, coUnits: next })),
  }
}
