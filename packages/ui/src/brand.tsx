import type { MouseEventHandler } from 'react'
import { Mark } from './mark.tsx'

type BrandProps = {
  /** The product's name as shown. */
  name: string
  href: string
  /** The spoken name of the link, such as "Giao Lưu, trang đầu"; it begins with `name`. */
  label: string
  onClick?: MouseEventHandler<HTMLAnchorElement> | undefined
}

/** Mark and name, the way home. */
export function Brand({ name, href, label, onClick }: BrandProps) {
  return (
    <a className="gl-brand" href={href} aria-label={label} onClick={onClick}>
      <Mark />
      <span className="gl-brand-name">{name}</span>
    </a>
  )
}
