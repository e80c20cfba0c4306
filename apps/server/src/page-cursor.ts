import { Refusal } from './refusal.ts'

/** Where a page ends: the sort time and id of its last row. */
export type PageCursor = { at: Date; id: string }

const SHAPE = /^(\d{1,13})\.([\w.-]{1,64})$/

/** Opaque to clients, so that the order of a list can change without breaking them. */
export const encodePageCursor = ({ at, id }: PageCursor): string =>
  Buffer.from(`${at.getTime()}.${id}`).toString('base64url')

/** Reads `before`; anything that encodePageCursor did not make is refused. */
export function decodePageCursor(before: string): PageCursor {
  const text = Buffer.from(before, 'base64url').toString()
  const [, at, id] = SHAPE.exec(text) ?? []
  if (at === undefined || id === undefined || Buffer.from(text).toString('base64url') !== before)
    throw new Refusal('invalid-query', { errors: [{ path: 'before', message: 'not a cursor of this list' }] })
  return { at: new Date(Number(at)), id }
}
