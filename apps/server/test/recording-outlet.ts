import type { Entry } from '@giaoluu/contract/entries'
import { vi } from 'vitest'
import type { Member, Message, Outlet } from '../src/live/room.ts'

export type RecordingOutlet = Outlet & {
  member: (id: string, reader?: Member['reader']) => Member
  messages: (id: string) => Message[]
  entries: (id: string) => Entry[]
  seqs: (id: string) => number[]
  cuts: string[]
  /** Until this member holds that number. */
  until: (id: string, seq: number, timeout?: number) => Promise<void>
}

/** An outlet that keeps what it was given, for tests of what is emitted to whom. */
export function recordingOutlet(): RecordingOutlet {
  const held = new Map<string, Message[]>()
  const messages = (id: string) => held.get(id) ?? []
  const entries = (id: string) =>
    messages(id).flatMap((message) => (message.event === 'entries' ? message.payload.entries : []))
  const seqs = (id: string) => entries(id).map(({ seq }) => seq)
  const cuts: string[] = []
  const outlet: RecordingOutlet = {
    send: (ids, message) => {
      for (const id of ids) held.set(id, [...messages(id), message])
    },
    cut: (id) => cuts.push(id),
    member: (id, reader = null) => ({ id, outlet, reader }),
    messages,
    entries,
    seqs,
    cuts,
    until: (id, seq, timeout = 10_000) =>
      vi.waitFor(
        () => {
          if ((seqs(id).at(-1) ?? 0) < seq) throw new Error(`${id} holds ${seqs(id).at(-1)}, not yet ${seq}`)
        },
        { timeout, interval: 10 },
      ),
  }
  return outlet
}
