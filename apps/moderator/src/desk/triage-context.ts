import type { Names } from '@giaoluu/client/console/names-of'
import type { Labels } from '@giaoluu/client/console/use-labels'
import type { DeskState } from '@giaoluu/client/live/desk-state'
import type { Looking } from '@giaoluu/client/live/live-view'
import type { Me } from '@giaoluu/contract/people'
import type { DeskSession } from '@giaoluu/contract/session'
import { createContext, useContext } from 'react'

export type Triage = {
  me: Me
  session: DeskSession
  rows: DeskState['rows']
  complete: DeskState['complete']
  looking: Looking
  names: Names
  /** Makes a label of the session; rejects when refused. */
  addLabel: Labels['add']
  /** No connection: decisions are kept and sent later. */
  cutOff: boolean
}

/** What of it hardly ever changes: rows of the list hang on this, not on every entry of the stream ([MC7]). */
export type TriageBasics = Pick<Triage, 'me' | 'names'>

export const TriageContext = createContext<Triage | null>(null)
export const BasicsContext = createContext<TriageBasics | null>(null)

/** The desk that is open. */
export function useTriage(): Triage {
  const triage = useContext(TriageContext)
  if (!triage) throw new Error('no desk is open here')
  return triage
}

/** Who is at the desk and how things are named there. */
export function useTriageBasics(): TriageBasics {
  const basics = useContext(BasicsContext)
  if (!basics) throw new Error('no desk is open here')
  return basics
}
