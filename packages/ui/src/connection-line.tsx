import type { ReactNode } from 'react'
import { Strip } from './strip.tsx'

/** What the page knows of its line to the server. */
export type ConnectionState = 'online' | 'reconnecting' | 'offline' | 'back'

type ConnectionLineProps = {
  state: ConnectionState
  /** The sentence of the state; not shown while online. */
  words?: ReactNode
  /** "Thử lại ngay", while offline. */
  action?: ReactNode
  /** Floats at the foot of a page that is read; lies in its own row of a console. */
  placement?: 'floating' | 'row' | undefined
}

const looks = {
  reconnecting: { tone: 'wait', icon: 'refresh' },
  offline: { tone: 'late', icon: 'offline' },
  back: { tone: 'live', icon: 'check' },
} as const

/** The one status line about the connection (G2). It exists before it speaks, floats, and moves nothing. */
export function ConnectionLine({ state, words, action, placement = 'floating' }: ConnectionLineProps) {
  return (
    <div className="gl-connection" role="status" data-placement={placement}>
      {state === 'online' ? null : (
        <Strip
          tone={looks[state].tone}
          icon={looks[state].icon}
          slim={state !== 'offline'}
          full={placement === 'floating'}
          action={state === 'offline' ? action : undefined}
        >
          {words}
        </Strip>
      )}
    </div>
  )
}
