import type { Answer } from '@giaoluu/contract/answer'
import { cite } from '@giaoluu/contract/cite'
import type { FeedPage } from '@giaoluu/public/snapshot'
import { inXml } from '../in-xml.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const xml = (text: string): string => inXml(text).replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)

const TITLE_MAX = 120

const title = (text: string): string =>
  text.length <= TITLE_MAX ? text : `${text.slice(0, TITLE_MAX - 1).trimEnd()}…`

/** The answer with what it rests on, since a feed reader shows the text alone. */
const withBasis = ({ bodyText, references }: Answer): string =>
  references.length === 0
    ? bodyText
    : `${bodyText}\n\nCăn cứ:\n${references.map((reference) => `- ${cite(reference)}`).join('\n')}`

/** The newest answers of a session as an Atom feed (RFC 4287); texts are text, never markup. */
export function atomFeed({ session, answers }: FeedPage, origin: string): string {
  const self = `${origin}/${session.slug}/atom.xml`
  const home = `${origin}/${session.slug}`
  const changed = answers.answers.map(({ publishedAt, correctedAt }) => correctedAt ?? publishedAt)
  const updated = changed.sort().at(-1) ?? session.opensAt ?? session.now
  const entries = answers.answers.map((answer) => {
    const { id, question, leader, publishedAt, correctedAt, coUnits, references } = answer
    const address = `${origin}/answers/${encodeURIComponent(id)}`
    const together = coUnits.map(({ name }) => `<contributor><name>${xml(name)}</name></contributor>\n`)
    const related = references.flatMap(({ link, ...reference }) =>
      link ? [`<link rel="related" href="${xml(link)}" title="${xml(cite(reference))}"/>\n`] : [],
    )
    return `<entry>
<id>${xml(address)}</id>
<title>${xml(title(question.text))}</title>
<link rel="alternate" type="text/html" href="${xml(address)}"/>
<published>${publishedAt}</published>
<updated>${correctedAt ?? publishedAt}</updated>
<author><name>${xml(`${leader.name}, ${leader.title}`)}</name></author>
${together.join('')}${related.join('')}<summary type="text">${xml(question.text)}</summary>
<content type="text">${xml(withBasis(answer))}</content>
</entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${xml(home)}</id>
<title>${xml(session.title)}</title>
<updated>${updated}</updated>
<author><name>${xml(session.organisation.name)}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" href="${xml(home)}"/>
${entries.join('\n')}
</feed>
`
}
