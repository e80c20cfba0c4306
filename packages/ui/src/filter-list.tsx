/** One choice of a filter that lives in the URL. */
export type FilterLink = {
  href: string
  label: string
  count?: string | undefined
  current?: boolean | undefined
}

/** Links that narrow a list, with how many each holds. */
export function FilterList({ label, links }: { label: string; links: readonly FilterLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="gl-filters">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.current ? 'true' : undefined}>
              {link.label}
              {link.count ? <span>{link.count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
