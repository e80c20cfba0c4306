import type { Deps, Tx } from '../deps.ts'
import { POKE_CHANNEL, type Relay } from '../live/relay.ts'
import { addressed, loadMessage, mayRead } from './store.ts'

/** What there is to tell of a message. */
export type MessageNews = 'sent' | 'read'

/** Tells every node of a message, by its id, when the transaction commits. */
export async function announceMessage(tx: Tx, id: string, news: MessageNews): Promise<void> {
  const told = JSON.stringify({ kind: 'message', message: id, news })
  await tx.$queryRaw`SELECT pg_notify(${POKE_CHANNEL}, ${told})::text`
}

/** After the commit. On PostgreSQL this node hears the announcement as the others do; the embedded database tells nobody. */
export async function pokeUnits(
  deps: Pick<Deps, 'database' | 'relay'>,
  id: string,
  news: MessageNews,
): Promise<void> {
  if (deps.database.kind === 'embedded') await pokeMessage(deps, id, news)
}

/**
 * Tells those of this node's desks whom it concerns: a message its units and organisers, a reading organisers alone. A
 * whole office reads within a minute, and each of them would ask again for every other.
 */
export async function pokeMessage(
  { database, relay }: { database: Deps['database']; relay: Pick<Relay, 'poke'> },
  id: string,
  news: MessageNews,
): Promise<void> {
  const message = await loadMessage(database.prisma, id)
  if (!message) return
  const poke = { session: message.session.slug, kind: 'message' as const }
  const { organisationId, unitIds } = addressed(message)
  relay.poke(
    message.sessionId,
    'desk',
    poke,
    ({ reader }) =>
      reader !== null && mayRead(reader, { organisationId, unitIds: news === 'sent' ? unitIds : [] }),
  )
}
