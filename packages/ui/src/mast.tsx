import { Brand } from './brand.tsx'

/** A link of the masthead. */
export type MastLink = {
  href: string
  label: string
  current?: boolean | undefined
  /** The language of the page it leads to, for the language switch. */
  lang?: string | undefined
  /** Kept on narrow screens; the others step aside there. */
  always?: boolean | undefined
}

type MastProps = {
  brand: string
  brandHref: string
  brandLabel: string
  navLabel: string
  links: readonly MastLink[]
}

/** The masthead of public pages. */
export function Mast({ brand, brandHref, brandLabel, navLabel, links }: MastProps) {
  return (
    <header className="gl-mast">
      <div className="gl-page gl-mast-row">
        <Brand name={brand} href={brandHref} label={brandLabel} />
        <nav aria-label={navLabel}>
          {links.map((link) => (
            <a
              key={link.href}
              href={link.href}
              lang={link.lang}
              hrefLang={link.lang}
              aria-current={link.current ? 'page' : undefined}
              data-always={link.always ? '' : undefined}
            >
              {link.label}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}
