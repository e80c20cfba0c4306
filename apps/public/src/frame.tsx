import { Mast } from '@giaoluu/ui/mast'
import { SiteFoot } from '@giaoluu/ui/site-foot'
import { SkipLink } from '@giaoluu/ui/skip-link'
import type { ReactNode } from 'react'
import { atomAddress, FIND_RECEIPT, feedAddress, inLanguage, ledgerAddress } from './addresses.ts'
import type { Page, Snapshot } from './snapshot.ts'
import { useWords } from './words.tsx'

/** The session a page belongs to, where it belongs to one. */
export const sessionOf = (page: Page) => ('session' in page ? page.session : null)

/** What every public page stands in: masthead, main, foot. */
export function Frame({ snapshot, children }: { snapshot: Snapshot; children: ReactNode }) {
  const { t, locale } = useWords()
  const { page, organisation, address } = snapshot
  const session = sessionOf(page)
  const other = locale === 'vi' ? 'en' : 'vi'
  const feed = session ? feedAddress(session.slug) : '/'
  const api = session && `/api/sessions/${session.slug}`
  return (
    <>
      <SkipLink target="main">{t.skip}</SkipLink>
      <Mast
        brand={organisation || t.brand}
        brandHref="/"
        brandLabel={t.brandLabel(organisation || t.brand)}
        navLabel={t.navLabel}
        links={[
          { href: feed, label: t.navAnswers, current: page.kind === 'feed' },
          {
            href: FIND_RECEIPT,
            label: t.navFind,
            current: page.kind === 'find-receipt' || page.kind === 'receipt',
          },
          { href: inLanguage(address, other), label: t.otherLanguage, lang: other, always: true },
        ]}
      />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFoot
        organisation={organisation}
        navLabel={t.footNavLabel}
        links={[
          { href: FIND_RECEIPT, label: t.navFind },
          ...(api
            ? [
                { href: ledgerAddress(session.slug), label: t.footLedger },
                { href: `${api}/answers`, label: t.footData },
                { href: atomAddress(session.slug), label: t.footAtom },
              ]
            : []),
        ]}
        note={t.footNote}
      />
    </>
  )
}
