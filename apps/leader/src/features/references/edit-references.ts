import type { Reference } from '@giaoluu/contract/document'
import { linkAddress } from '../writing/link-address.ts'
import { cleanReferences } from '../writing/written.ts'
import { parseReference, type ReferenceFields } from './parse-reference.ts'

export const NO_FIELDS: ReferenceFields = { number: '', title: '', article: '', link: '' }

/** A reference as its form shows it. */
export const fieldsOf = ({ number = '', title, article = '', link = '' }: Reference): ReferenceFields => ({
  number,
  title,
  article,
  link,
})

/** Whether anything was filled in. */
export const isBegun = (fields: ReferenceFields): boolean =>
  Object.values(fields).some((value) => value.trim() !== '')

/** What a filled-in form makes, or which field keeps it from being one. */
export function referenceOf(
  fields: ReferenceFields,
): { reference: Reference } | { reference: null; wrong: 'title' | 'link' } {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''))
  if (given.link !== undefined) {
    const link = linkAddress(given.link)
    if (link === null) return { reference: null, wrong: 'link' }
    given.link = link
  }
  const [reference] = cleanReferences([given])
  return reference ? { reference } : { reference: null, wrong: 'title' }
}

/** A whole citation put into the field of the number fills the other fields; what it does not name stays. */
export function splitInto(fields: ReferenceFields, text: string): ReferenceFields {
  const parts = Object.entries(parseReference(text)).filter(([, value]) => value !== '')
  return { ...fields, number: '', ...Object.fromEntries(parts) }
}

/** Whether a text is more than a number. */
export function isCitation(text: string): boolean {
  const { title, article, link } = parseReference(text)
  return title !== '' || article !== '' || link !== ''
}

/** A list with the reference at a place changed, or added behind the last. */
export const withReferenceAt = (
  references: readonly Reference[],
  at: number,
  reference: Reference,
): Reference[] => [...references.slice(0, at), reference, ...references.slice(at + 1)]

/** A list with one reference moved up or down by one. */
export function moved(references: readonly Reference[], at: number, step: 1 | -1): Reference[] {
  const one = references[at]
  const other = references[at + step]
  if (!one || !other) return [...references]
  return references.map((each, place) => (place === at ? other : place === at + step ? one : each))
}
