import type { ReactNode } from 'react'

type TakebackBarProps = {
  /** Whole seconds left. */
  seconds: number
  /** The part of the wait that is left, from 0 to 1. */
  share: number
  /** "Đang công bố câu trả lời 874." */
  title: string
  /** What follows, without the running number: "Sau đó chỉ có thể đính chính." */
  consequence: string
  /** The button that takes it back. */
  action: ReactNode
}

/** The wait before an answer is public: seconds, consequence, the way back. */
export function TakebackBar({ seconds, share, title, consequence, action }: TakebackBarProps) {
  return (
    <div className="gl-takeback">
      <span className="gl-takeback-seconds" aria-hidden="true">
        {seconds}
      </span>
      <p role="status">
        <b>{title}</b> <span>{consequence}</span>
      </p>
      {action}
      <span className="gl-drain" style={{ transform: `scaleX(${Math.min(1, Math.max(0, share))})` }} />
    </div>
  )
}
