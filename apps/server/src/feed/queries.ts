import type { DeskPage, FeedPage } from '@giaoluu/contract/entries'
import type { Actor } from '@giaoluu/domain/actor'
import { mayOnSession } from '@giaoluu/domain/permissions'
import type { Db } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { prepareDesk, presentFeed } from './present.ts'
import { findDeskStream, findPublicStream, readStream } from './store.ts'

export type After = { after: number; limit: number }

/** Lines of a session's public stream after a number (FD5). */
export async function feedPage(db: Db, slug: string, { after, limit }: After): Promise<FeedPage> {
  const stream = await findPublicStream(db, slug)
  const slice = stream && (await readStream(db, stream.id, after, limit))
  if (!slice) throw new Refusal('not-found')
  const { epoch, head, entries } = slice
  return { epoch, head, entries: await presentFeed(db, stream, entries) }
}

/** Lines of a session's desk stream after a number, as this reader may see them (FD5, FD15). */
export async function deskPage(
  db: Db,
  slug: string,
  reader: Actor,
  { after, limit }: After,
): Promise<DeskPage> {
  const stream = await findDeskStream(db, slug)
  if (!stream || !mayOnSession(reader, 'read', stream.organisationId)) throw new Refusal('not-found')
  const slice = await readStream(db, stream.id, after, limit)
  if (!slice) throw new Refusal('not-found')
  const { epoch, head, entries } = slice
  const { present } = await prepareDesk(db, stream, entries)
  return { epoch, head, entries: present(reader) }
}
