import { setTimeout as wait } from 'node:timers/promises'
import type { Head } from '@giaoluu/contract/entries'
import type { Poke } from '@giaoluu/contract/socket'
import type { FastifyBaseLogger } from 'fastify'
import type { Database } from '../database/connect.ts'
import { describeError } from '../describe-error.ts'
import { loadHeads, type StoredStream } from '../feed/store.ts'
import { STREAM_CHANNEL } from '../feed/streams.ts'
import type { Audience } from '../generated/prisma/enums.ts'
import { FLUSH_EVERY, flushRoom, type Presenters, sendBeacon } from './flush-room.ts'
import { type HeadsFile, openHeadsFile } from './heads-file.ts'
import { type Listening, listen } from './listen.ts'
import { backOff, randomWait } from './random-wait.ts'
import type { Member, Room } from './room.ts'
import { sendSliced } from './send-sliced.ts'

// Notifications can be lost with a connection: every room is looked at this often, whatever was told (FD9).
const LOOK_EVERY = 2_000

/** The channel on which nodes tell each other what never enters a stream (FD14). */
export const POKE_CHANNEL = 'giaoluu_poke'

/** The only one that emits: reads the log in order and sends it to the connections of this node. */
export type Relay = {
  start: () => Promise<void>
  stop: () => Promise<void>
  /** Something was appended to a stream of this session; called after the commit. */
  wake: (sessionId: string) => void
  /** Whether the log can be read and, on PostgreSQL, other nodes can be heard. */
  ready: () => boolean
  /** Joins first, then tells the last number sent (FD6): whatever is sent later reaches the member. */
  follow: (member: Member, stream: StoredStream) => Promise<Head>
  unfollow: (memberId: string, streamId: string) => void
  /** Epoch and last number sent of a stream that is followed here. */
  head: (streamId: string) => Head | null
  /** Sends news without content (FD14) to those members of a session's room it is `meant` for. */
  poke: (sessionId: string, audience: Audience, poke: Poke, meant: (member: Member) => boolean) => void
  /** Who hears what other nodes say about what never enters a stream. */
  hear: (told: (payload: string) => void) => void
  rooms: () => Iterable<Room>
  /** How many watch a session in public, on all nodes, as far as is known here. */
  viewers: (sessionId: string) => number
  /** Who counts them. */
  countViewers: (of: (sessionId: string) => number) => void
}

export type RelayOptions = Presenters & {
  database: Database
  dataDir: string
  log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>
  /** Bounds of the random wait between beacons, in milliseconds: 20 to 30 s in earnest (FD10). */
  beaconEvery: { from: number; to: number }
}

type Pumped = Room & { dirty: boolean; pumping: boolean; beat: NodeJS.Timeout | undefined }

export function createRelay({ database, dataDir, log, beaconEvery, ...presenters }: RelayOptions): Relay {
  const db = database.prisma
  const rooms = new Map<string, Pumped>()
  const opening = new Map<string, Promise<void>>()
  let told: (payload: string) => void = () => {}
  let viewersOf: (sessionId: string) => number = () => 0
  const stopped = new AbortController()
  const running = new Set<Promise<void>>()
  let failures = 0
  let started = false
  let listening: Listening | null = null
  let heads: HeadsFile | null = null

  const pause = (ms: number) => wait(ms, undefined, { signal: stopped.signal }).catch(() => {})

  function run(work: Promise<void>): void {
    const ended = work
      .catch((error: unknown) => log.error(describeError(error), 'the relay failed'))
      .finally(() => running.delete(ended))
    running.add(ended)
  }

  /** One try to read the log; what it tells decides `ready` and how long to wait before the next. */
  async function attempt(read: () => Promise<void>): Promise<boolean> {
    try {
      await read()
    } catch (error) {
      failures++
      if (failures === 1) log.error(describeError(error), 'the relay cannot read the log and tries again')
      return false
    }
    if (failures > 0) log.info('the relay reads the log again')
    failures = 0
    return true
  }

  const note = (room: Room) => heads?.note(room.stream.id, { epoch: room.epoch, head: room.sent })

  async function drain(room: Pumped): Promise<void> {
    while (room.dirty && !stopped.signal.aborted && rooms.get(room.stream.id) === room) {
      room.dirty = false
      const worked = await attempt(async () => {
        const { more } = await flushRoom(db, room, presenters, note)
        room.dirty ||= more
      })
      if (!worked) room.dirty = true
      await pause(worked ? FLUSH_EVERY : backOff(failures))
    }
    room.pumping = false
  }

  function pump(room: Pumped): void {
    room.dirty = true
    if (room.pumping || stopped.signal.aborted) return
    room.pumping = true
    run(drain(room))
  }

  async function look(): Promise<void> {
    while (!stopped.signal.aborted) {
      await pause(randomWait(LOOK_EVERY * 0.9, LOOK_EVERY * 1.1))
      if (stopped.signal.aborted) return
      await attempt(async () => {
        const present = await loadHeads(db, [...rooms.keys()])
        for (const room of rooms.values()) {
          const head = present.get(room.stream.id)
          if (head && (head.epoch !== room.epoch || head.head > room.sent)) pump(room)
        }
      })
    }
  }

  function scheduleBeacon(room: Pumped): void {
    room.beat = setTimeout(
      () => {
        run(sendBeacon(room))
        scheduleBeacon(room)
      },
      randomWait(beaconEvery.from, beaconEvery.to),
    ).unref()
  }

  async function open(found: StoredStream): Promise<void> {
    const { id, slug, audience, sessionId, organisationId } = found
    const head = (await loadHeads(db, [id])).get(id)
    if (!head) throw new Error('a stream is gone')
    const room: Pumped = {
      stream: { id, slug, audience, sessionId, organisationId },
      epoch: head.epoch,
      sent: head.head,
      members: new Map(),
      joins: 0,
      dirty: false,
      pumping: false,
      beat: undefined,
    }
    rooms.set(id, room)
    scheduleBeacon(room)
    // What was appended while the room was being opened woke nobody.
    pump(room)
  }

  async function follow(member: Member, stream: StoredStream): Promise<Head> {
    let room = rooms.get(stream.id)
    while (!room) {
      const opened = opening.get(stream.id) ?? open(stream).finally(() => opening.delete(stream.id))
      opening.set(stream.id, opened)
      await opened
      room = rooms.get(stream.id)
    }
    room.members.set(member.id, member)
    room.joins++
    return { epoch: room.epoch, head: room.sent }
  }

  function unfollow(memberId: string, streamId: string): void {
    const room = rooms.get(streamId)
    room?.members.delete(memberId)
    if (!room || room.members.size > 0) return
    clearTimeout(room.beat)
    rooms.delete(streamId)
  }

  async function start(): Promise<void> {
    if (database.kind === 'embedded') heads = await openHeadsFile(database, dataDir)
    const pumpAll = () => {
      for (const room of rooms.values()) pump(room)
    }
    if (database.listen)
      listening = await listen(database.listen, {
        channels: {
          [STREAM_CHANNEL]: (streamId) => {
            const room = rooms.get(streamId)
            if (room) pump(room)
          },
          [POKE_CHANNEL]: (payload) => told(payload),
        },
        onUp: pumpAll,
        onDown: (error) => log.warn(describeError(error), 'other nodes cannot be heard'),
      })
    started = true
    run(look())
  }

  async function stop(): Promise<void> {
    started = false
    stopped.abort()
    for (const room of rooms.values()) clearTimeout(room.beat)
    await listening?.close()
    await Promise.all(running)
    await heads?.close()
  }

  return {
    start,
    stop,
    follow,
    unfollow,
    ready: () => started && failures === 0 && (listening === null || listening.up()),
    wake: (sessionId) => {
      for (const room of rooms.values()) if (room.stream.sessionId === sessionId) pump(room)
    },
    head: (streamId) => {
      const room = rooms.get(streamId)
      return room ? { epoch: room.epoch, head: room.sent } : null
    },
    poke: (sessionId, audience, payload, meant) => {
      for (const { stream, members } of rooms.values()) {
        if (stream.sessionId !== sessionId || stream.audience !== audience) continue
        run(sendSliced([...members.values()].filter(meant), { event: 'poke', payload }))
      }
    },
    hear: (listener) => {
      told = listener
    },
    rooms: () => rooms.values(),
    viewers: (sessionId) => viewersOf(sessionId),
    countViewers: (of) => {
      viewersOf = of
    },
  }
}
