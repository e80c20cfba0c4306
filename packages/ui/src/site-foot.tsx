/** A link of the page's foot. */
export type FootLink = { href: string; label: string }

type SiteFootProps = {
  organisation: string
  navLabel: string
  links: readonly FootLink[]
  note?: string | undefined
}

/** The foot of public pages. */
export function SiteFoot({ organisation, navLabel, links, note }: SiteFootProps) {
  return (
    <footer className="gl-foot">
      <div className="gl-page gl-foot-row">
        <span>{organisation}</span>
        <nav aria-label={navLabel}>
          {links.map((link) => (
            <a key={link.href} href={link.href}>
              {link.label}
            </a>
          ))}
        </nav>
        {note ? <span className="gl-foot-note">{note}</span> : null}
      </div>
    </footer>
  )
}
