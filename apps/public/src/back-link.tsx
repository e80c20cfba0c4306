import { Icon } from '@giaoluu/ui/icon'
import type { ReactNode } from 'react'

/** The way back to where a page belongs. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p data-no-print>
      <a href={href} className="inline-flex min-h-11 items-center gap-2">
        <Icon name="arrow-left" />
        {children}
      </a>
    </p>
  )
}
