import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { connectDesk, type DeskConnection } from './connect-desk.ts'
import type { DeskState } from './desk-state.ts'
import type { LiveView } from './live-view.ts'

/** What a console works with: the desk's state, the connection, and who looks at what. */
export type LiveDesk = LiveView<DeskState> & {
  /** Tells colleagues which question this person has open. */
  look: (question: string | null) => void
  connection: DeskConnection
}

/** The desk of a session, live. A change of session needs a new component (`key`). */
export function useDesk(slug: string): LiveDesk {
  const [connection] = useState(() => connectDesk(slug))
  const subscribe = useCallback((listener: () => void) => connection.subscribe(listener), [connection])
  const view = useSyncExternalStore(subscribe, () => connection.view)
  const look = useCallback((question: string | null) => connection.look(question), [connection])
  useEffect(() => connection.start(), [connection])
  return { ...view, look, connection }
}
