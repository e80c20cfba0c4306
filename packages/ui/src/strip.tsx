import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import type { Tone } from './tone.ts'

type StripProps = {
  tone: Tone
  icon?: IconName | undefined
  slim?: boolean | undefined
  /** Runs over the whole page and keeps its text on the page's gutter. */
  full?: boolean | undefined
  /** At most one button or link. */
  action?: ReactNode
  /** `status` for what appears while somebody reads; nothing for what is there from the start. */
  role?: 'status' | 'alert' | undefined
  children: ReactNode
}

const icons: Record<Tone, IconName> = {
  live: 'check',
  wait: 'warning',
  late: 'warning',
  declined: 'cross',
  amend: 'pencil',
  accent: 'flag',
}

/** One sentence and at most one action across the width. */
export function Strip({ tone, icon, slim, full, action, role, children }: StripProps) {
  return (
    <div
      className="gl-strip"
      role={role}
      data-tone={tone}
      data-slim={slim ? '' : undefined}
      data-full={full ? '' : undefined}
    >
      <Icon name={icon ?? icons[tone]} />
      <p>{children}</p>
      {action}
    </div>
  )
}
