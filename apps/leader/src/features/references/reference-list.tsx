import { cite } from '@giaoluu/contract/cite'
import type { Reference } from '@giaoluu/contract/document'
import { safeHref } from '@giaoluu/ui/safe-href'
import { useMessages } from '../../messages/use-messages.ts'

/** What an answer rests on, as readers see it under the text. */
export function ReferenceList({ references }: { references: readonly Reference[] }) {
  const { m } = useMessages()
  if (references.length === 0) return null
  return (
    <dl className="ld-references">
      <dt>{m.references.title}</dt>
      {references.map((reference) => (
        <dd key={cite(reference)}>
          <CitedReference reference={reference} />
        </dd>
      ))}
    </dl>
  )
}

/** A reference as it is cited; what can be read leads there. */
export function CitedReference({ reference }: { reference: Reference }) {
  const href = safeHref(reference.link)
  return href ? (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {cite(reference)}
    </a>
  ) : (
    cite(reference)
  )
}
