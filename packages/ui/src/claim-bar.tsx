import type { ReactNode } from 'react'
import { Face } from './face.tsx'
import { Icon } from './icon.tsx'
import type { Tone } from './tone.ts'

type ClaimBarProps = {
  kind: 'mine' | 'ending' | 'other' | 'unsent'
  /** "Bạn đang giữ câu này". */
  words: ReactNode
  /** "còn 1:18". Changes every second, so it is not announced. */
  left?: string | undefined
  /** The part of the lease that is left, from 0 to 1. */
  share?: number | undefined
  /** Initials of the holder, when it is somebody else. */
  initials?: string | undefined
  action?: ReactNode
}

const tones: Record<ClaimBarProps['kind'], Tone> = {
  mine: 'accent',
  ending: 'wait',
  other: 'amend',
  unsent: 'late',
}

/** Who works on this question, for how long still, and what can be done about it. */
export function ClaimBar({ kind, words, left, share, initials, action }: ClaimBarProps) {
  return (
    <div className="gl-claim" data-tone={tones[kind]}>
      {initials ? (
        <Face initials={initials} tone="other" />
      ) : (
        <Icon name={kind === 'unsent' ? 'offline' : 'lock'} />
      )}
      <p>
        <b>{words}</b>
        {left ? <span className="gl-num">{left}</span> : null}
      </p>
      {action}
      {share === undefined ? null : (
        <span className="gl-drain" style={{ transform: `scaleX(${Math.min(1, Math.max(0, share))})` }} />
      )}
    </div>
  )
}
