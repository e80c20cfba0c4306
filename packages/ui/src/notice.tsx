import type { ReactNode } from 'react'
import type { QaTime } from './qa.tsx'

type NoticeProps = {
  /** "Thông báo". */
  label: string
  time?: QaTime | undefined
  children: ReactNode
}

/** A word from the organiser, set like an answer. */
export function Notice({ label, time, children }: NoticeProps) {
  return (
    <section className="gl-notice" aria-label={label}>
      <p className="gl-qa-margin">
        <b>{label}</b> {time ? <time dateTime={time.dateTime}>{time.text}</time> : null}
      </p>
      <p>{children}</p>
    </section>
  )
}
