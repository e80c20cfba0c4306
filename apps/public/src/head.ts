import {
  answerAddress,
  askAddress,
  atomAddress,
  feedAddress,
  ledgerAddress,
  reportAddress,
} from './addresses.ts'
import { qaPage } from './answer/qa-page.ts'
import { stateWords } from './feed/session-words.ts'
import { escapeMarkup, scriptJson } from './markup.ts'
import type { Messages } from './messages/vi.ts'
import type { Snapshot } from './snapshot.ts'

type Head = {
  title: string
  description?: string
  /** The one address this page is to be known by; absent means it is not to be indexed. */
  canonical?: string
  /** Only pages of public words have these. */
  atom?: { href: string; title: string }
  structured?: unknown
}

/** The longest description search engines show. */
const DESCRIPTION_MAX = 200

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`

/** What a page says about itself to browsers, search engines and whoever it is sent to ([QP1]). */
export function headOf(snapshot: Snapshot, t: Messages): string {
  const { title, description, canonical, atom, structured } = contents(snapshot, t)
  const e = escapeMarkup
  const address = canonical && e(snapshot.origin + canonical)
  return [
    `<title>${e(title)}</title>`,
    description && `<meta name="description" content="${e(description)}">`,
    address ? `<link rel="canonical" href="${address}">` : '<meta name="robots" content="noindex">',
    atom &&
      `<link rel="alternate" type="application/atom+xml" href="${e(atom.href)}" title="${e(atom.title)}">`,
    ...(address
      ? [
          `<meta property="og:type" content="${structured ? 'article' : 'website'}">`,
          `<meta property="og:site_name" content="${e(snapshot.organisation)}">`,
          `<meta property="og:title" content="${e(title)}">`,
          description && `<meta property="og:description" content="${e(description)}">`,
          `<meta property="og:url" content="${address}">`,
        ]
      : []),
    structured && `<script type="application/ld+json">${scriptJson(structured)}</script>`,
  ]
    .filter(Boolean)
    .join('\n')
}

function contents({ page, origin, organisation }: Snapshot, t: Messages): Head {
  switch (page.kind) {
    case 'feed': {
      const { session, filter, before } = page
      const { title, slug } = session
      return {
        title: `${stateWords(session, t)} - ${t.answers} - ${title}`,
        description: `${title}, ${organisation}.`,
        canonical: feedAddress(slug, filter, before),
        atom: { href: atomAddress(slug), title: `${t.answers} - ${title}` },
      }
    }
    case 'ask':
      return page.form.confidential
        ? {
            title: `${t.report.title} - ${page.session.title}`,
            description: t.report.lede,
            canonical: reportAddress(page.session.slug),
          }
        : {
            title: `${t.askTitle} - ${page.session.title}`,
            description: t.askLede,
            canonical: askAddress(page.session.slug),
          }
    case 'ledger':
      return {
        title: `${t.ledger.title} - ${page.session.title}`,
        description: t.ledger.description(page.session.title),
        canonical: ledgerAddress(page.session.slug),
      }
    case 'answer': {
      const { answer, session } = page
      return {
        title: `${cut(answer.question.text, 90)} - ${session.title}`,
        description: cut(answer.bodyText, DESCRIPTION_MAX),
        canonical: answerAddress(answer.id),
        atom: { href: atomAddress(session.slug), title: `${t.answers} - ${session.title}` },
        structured: qaPage(answer, `${origin}${answerAddress(answer.id)}`, organisation),
      }
    }
    case 'receipt':
      return { title: `${t.step[page.receipt.state].name} - ${t.findTitle} - ${page.session.title}` }
    case 'find-receipt':
      return { title: `${t.findTitle} - ${organisation}` }
    case 'gone':
      return { title: `${t.goneTitle} - ${organisation}` }
    case 'missing':
      return { title: `${t.missingTitle} - ${organisation}` }
    case 'no-session':
      return { title: `${t.noSessionTitle} - ${organisation}` }
    case 'failed':
      return { title: `${t.failedTitle} - ${organisation}` }
  }
}
