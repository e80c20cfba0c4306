import type { Locale } from '@giaoluu/public/snapshot'
import { atomFeed } from './atom-feed.ts'
import { type Body, makeBody } from './body.ts'
import type { Newest } from './newest.ts'
import type { PageSender } from './page-sender.ts'

/** The HTML of a newest page in one language, made once for everybody. */
export const makeNewestHtml = (sender: PageSender, newest: Newest, locale: Locale): Body =>
  once(newest, `html ${locale}`, () =>
    sender.make({
      locale,
      address: `/${newest.page.session.slug}`,
      owner: newest.owner,
      page: newest.page,
    }),
  )

/** The newest page as an Atom feed. */
export const makeNewestAtom = (newest: Newest, origin: string): Body =>
  once(newest, 'atom', () => makeBody('application/atom+xml; charset=utf-8', atomFeed(newest.page, origin)))

function once({ made }: Newest, name: `html ${Locale}` | 'atom', make: () => Body): Body {
  const found = made.get(name)
  if (found) return found
  const body = make()
  made.set(name, body)
  return body
}
