import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { Entry, Head } from '@giaoluu/contract/entries'
import { Slug } from '@giaoluu/contract/ids'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Deps } from '../deps.ts'
import { BUFFERED_MAX } from '../live/buffered-max.ts'
import { randomWait } from '../live/random-wait.ts'
import type { Message, Outlet } from '../live/room.ts'
import { Refusal } from '../refusal.ts'
import { presentFeed } from './present.ts'
import { findPublicStream, loadHeads, readStream, type StoredStream } from './store.ts'

const PAGE = 100

/** One reader of server-sent events. Until it is level it reads the log itself and the relay's frames pass it by. */
type Connection = { id: string; reply: FastifyReply; epoch: string; last: number; level: boolean }

type Request = FastifyRequest<{ Params: { slug: string }; Querystring: { after?: unknown } }>

/** The public stream as server-sent events: what was missed comes from the log, what follows from the relay. */
export function eventStream({ database: { prisma: db }, relay }: Pick<Deps, 'database' | 'relay'>) {
  const connections = new Map<string, Connection>()
  const texts = new WeakMap<Entry, string>()

  function textOf(entry: Entry): string {
    const known = texts.get(entry)
    if (known !== undefined) return known
    const text = `id: ${entry.seq}\nevent: ${entry.type}\ndata: ${JSON.stringify(entry)}\n\n`
    texts.set(entry, text)
    return text
  }

  function writeEntries(connection: Connection, entries: readonly Entry[]): void {
    const { raw } = connection.reply
    for (const entry of entries) {
      if (entry.seq <= connection.last) continue
      connection.last = entry.seq
      raw.write(textOf(entry))
    }
  }

  function deliver(connection: Connection, { event, payload }: Message): void {
    const { raw } = connection.reply
    // A reader that does not take what it asked for is cut before it costs memory (F5).
    if (raw.writableLength > BUFFERED_MAX) raw.destroy()
    else if (event === 'poke' || !connection.level) return
    // The head may have gone down: whoever comes back is told by a new hello.
    else if (payload.epoch !== connection.epoch) raw.end()
    else if (event === 'entries') writeEntries(connection, payload.entries)
    else raw.write(':\n\n')
  }

  const outlet: Outlet = {
    send: (ids, message) => {
      for (const id of ids) {
        const connection = connections.get(id)
        if (connection) deliver(connection, message)
      }
    },
    cut: (id) => connections.get(id)?.reply.raw.destroy(),
  }

  /** Reads the log until nothing is between it and what the relay sends from now on. */
  async function catchUp(connection: Connection, stream: StoredStream): Promise<void> {
    const { raw } = connection.reply
    while (!raw.destroyed && connection.last < (relay.head(stream.id)?.head ?? 0)) {
      const page = await readStream(db, stream.id, connection.last, PAGE)
      if (!page || page.epoch !== connection.epoch || page.entries.length === 0) return void raw.end()
      writeEntries(connection, await presentFeed(db, stream, page.entries))
      if (raw.writableNeedDrain) await Promise.race([once(raw, 'drain'), once(raw, 'close')])
    }
    connection.level = true
  }

  async function open(request: Request, reply: FastifyReply): Promise<void> {
    const wanted = wantedAfter(request)
    const stream = Slug.safeParse(request.params.slug).success
      ? await findPublicStream(db, request.params.slug)
      : null
    if (!stream) throw new Refusal('not-found')
    const id = randomUUID()
    const { raw } = reply
    raw.once('close', () => {
      connections.delete(id)
      relay.unfollow(id, stream.id)
    })
    const head = await relay.follow({ id, outlet, reader: null }, stream)
    const last = wanted === null ? head.head : await startAfter(stream, wanted, head)
    const connection: Connection = { id, reply, epoch: head.epoch, last, level: false }
    connections.set(id, connection)
    // Who left while the stream was looked up has closed before there was anything to remove.
    if (raw.destroyed) {
      connections.delete(id)
      return relay.unfollow(id, stream.id)
    }
    reply.hijack()
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    raw.write(
      `retry: ${Math.round(randomWait(2_000, 8_000))}\nevent: hello\ndata: ${JSON.stringify(head)}\n\n`,
    )
    // The status has left: all that can still be said is to come back.
    await catchUp(connection, stream).catch(() => raw.end())
  }

  /** A number beyond the relay's may still be in the log; beyond the log it means start from here (FD4). */
  async function startAfter(stream: StoredStream, wanted: number, { epoch, head }: Head): Promise<number> {
    if (wanted <= head) return wanted
    const stored = (await loadHeads(db, [stream.id])).get(stream.id)
    return stored?.epoch === epoch && wanted <= stored.head ? wanted : head
  }

  return {
    open,
    endAll: () => {
      for (const { reply } of connections.values()) reply.raw.end()
    },
  }
}

/** The number to go on after; what a browser sends when it comes back goes before the address. */
function wantedAfter({ headers, query }: Request): number | null {
  const returned = headers['last-event-id']
  if (typeof returned === 'string' && isSeq(returned)) return Number(returned)
  if (query.after === undefined) return null
  if (typeof query.after !== 'string' || !isSeq(query.after))
    throw new Refusal('invalid-query', { errors: [{ path: '/after', message: 'not a number' }] })
  return Number(query.after)
}

const isSeq = (text: string): boolean => /^\d{1,9}$/.test(text)
