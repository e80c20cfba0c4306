import type { Looking } from '@giaoluu/client/live/connection'
import type { DeskState } from '@giaoluu/client/live/desk-state'
import type { Me } from '@giaoluu/contract/people'
import type { DeskSession } from '@giaoluu/contract/session'
import { createContext, useContext } from 'react'

/** The names behind the ids of a row; an id of something that is gone shows itself. */
export type Names = {
  unit: (id: string) => string
  topic: (id: string) => string
  province: (id: string) => string
  person: (username: string) => string
}

export type Triage = {
  me: Me
  session: DeskSession
  rows: DeskState['rows']
  complete: DeskState['complete']
  looking: Looking
  names: Names
  /** No connection: decisions are kept and sent later. */
  cutOff: boolean
}

export const TriageContext = createContext<Triage | null>(null)

/** The desk that is open. */
export function useTriage(): Triage {
  const triage = useContext(TriageContext)
  if (!triage) throw new Error('no desk is open here')
  return triage
}
