import type { Names } from '@giaoluu/client/console/names-of'
import type { Looking } from '@giaoluu/client/live/live-view'
import type { LiveStatus } from '@giaoluu/client/live/status-watch'
import type { Me } from '@giaoluu/contract/people'
import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'
import { createContext, useContext } from 'react'
import type { MyQueue, Worker } from '../features/queue/my-queue.ts'
import type { Elsewhere } from '../features/queue/use-elsewhere.ts'

export type Desk = {
  me: Me
  session: DeskSession
  rows: ReadonlyMap<string, DeskRow>
  /** Whether every open question is among the rows. */
  complete: boolean
  worker: Worker
  queue: MyQueue
  /** What waits for this person's units in other sessions. */
  elsewhere: readonly Elsewhere[]
  names: Names
  looking: Looking
  /** Tells colleagues what this person has open. */
  look: (question: string | null) => void
  status: LiveStatus
  /** Whether single keys act, and are shown on buttons. */
  keys: boolean
  open: (question: string) => void
  /** Opens a question of another session at that session's desk. */
  openIn: (session: string, question: string) => void
  /** Opens a question to write at once. */
  start: (question: string) => void
  /** Whether the question that was just opened is to be written at once; true only the first time. */
  takeStart: (question: string) => boolean
  /** Signed here: taking it back stays at hand while something else is open. */
  signed: ReadonlySet<string>
  noteSigned: (question: string) => void
}

export const DeskContext = createContext<Desk | null>(null)

/** The desk that is open. */
export function useDeskHere(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('no desk is open here')
  return desk
}
