import { type Document, type Reference, References } from '@giaoluu/contract/document'
import { cleanDocument, EMPTY } from './clean-document.ts'

/** What is written as an answer: its text, and the legal documents it rests on. */
export type Written = { body: Document; references: Reference[] }

/** As many as the contract takes. */
export const REFERENCES_MAX = 30

/** Nothing written yet. */
export const NOTHING: Written = { body: EMPTY, references: [] }

/** References as the contract takes them, in their order; what cannot be one is left out. */
export function cleanReferences(given: unknown): Reference[] {
  if (!Array.isArray(given)) return []
  return given
    .flatMap((each: unknown) => References.safeParse([each]).data ?? [])
    .slice(0, REFERENCES_MAX)
    .map(inOrder)
}

/** Fields in one order, so that equal references are written alike. */
const inOrder = ({ title, number, article, link }: Reference): Reference => ({
  title,
  ...(number !== undefined && { number }),
  ...(article !== undefined && { article }),
  ...(link !== undefined && { link }),
})

/** A draft or an answer as the editor works with it; null when its text is beyond the contract's limits. */
export function cleanWritten(given: { body: unknown; references: unknown }): Written | null {
  const body = cleanDocument(given.body)
  return body && { body, references: cleanReferences(given.references) }
}

/** Whether two references are the same. */
export const sameReference = (a: Reference, b: Reference): boolean =>
  JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))

/** Whether two clean pieces of writing say the same. */
export const sameWritten = (a: Written, b: Written): boolean => JSON.stringify(a) === JSON.stringify(b)
