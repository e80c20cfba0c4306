import type { Deps, Tx } from '../deps.ts'
import { POKE_CHANNEL, type Relay } from '../live/relay.ts'
import { addressed, loadMessage, mayRead } from './store.ts'

/** Tells every node of a message, by its id, when the transaction commits. */
export async function announceMessage(tx: Tx, id: string): Promise<void> {
  const told = JSON.stringify({ kind: 'message', message: id })
  await tx.$queryRaw`SELECT pg_notify(${POKE_CHANNEL}, ${told})::text`
}

/** After the commit. On PostgreSQL this node hears the announcement as the others do; the embedded database tells nobody. */
export async function pokeUnits(deps: Pick<Deps, 'database' | 'relay'>, id: string): Promise<void> {
  if (deps.database.kind === 'embedded') await pokeMessage(deps, id)
}

/** Tells those of this node's desks whom a message concerns that there is news: to them, or who read it. */
export async function pokeMessage(
  { database, relay }: { database: Deps['database']; relay: Pick<Relay, 'poke'> },
  id: string,
): Promise<void> {
  const message = await loadMessage(database.prisma, id)
  if (!message) return
  const poke = { session: message.session.slug, kind: 'message' as const }
  relay.poke(
    message.sessionId,
    'desk',
    poke,
    ({ reader }) => reader !== null && mayRead(reader, addressed(message)),
  )
}
