import { isIPv6 } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusal.ts'

// How many addresses are remembered at once; at the limit the one that asked first is forgotten.
const ADDRESSES = 20_000

type Asking = { session: string; address: string; submission: string; seconds: number }

/** Runs an ask unless its address asked too short a time ago. */
export type AskPace = <T>(asking: Asking, work: () => Promise<T>) => Promise<T>

declare module 'fastify' {
  interface FastifyInstance {
    askPace: AskPace
  }
}

/** Slow mode ([OC2]): one pace for the whole app, for asks as JSON and for those of browsers without script. */
export function keepAskPace(app: FastifyInstance): void {
  app.decorate('askPace', askPace())
}

/**
 * One question per address each so many seconds, in each session apart. Each node counts for itself and forgets with a
 * restart: it is a brake, not a rule. A question that was refused counts for nothing, one that is sent again is the same.
 */
export function askPace(now: () => number = () => performance.now()): AskPace {
  const asked = new Map<string, { submission: string; at: number }>()
  return async ({ session, address, submission, seconds }, work) => {
    if (seconds === 0) return work()
    const key = `${session} ${addressGroup(address)}`
    const last = asked.get(key)
    const wait = last ? last.at + seconds * 1_000 - now() : 0
    if (wait > 0 && last?.submission !== submission)
      throw new Refusal('too-many', { retryAfter: Math.ceil(wait / 1_000) })
    // Taken before the work, or many at once would all be the first.
    const mine = { submission, at: now() }
    asked.delete(key)
    asked.set(key, mine)
    const [eldest] = asked.keys()
    if (asked.size > ADDRESSES && eldest !== undefined) asked.delete(eldest)
    try {
      return await work()
    } catch (error) {
      if (asked.get(key) === mine) {
        if (last) asked.set(key, last)
        else asked.delete(key)
      }
      throw error
    }
  }
}

/** What counts as one address: an IPv4 address, or the /64 that one household has of IPv6. */
export function addressGroup(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const [head = '', tail] = address.split('::').map((part) => part.split(':').filter(Boolean).join(':'))
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const groups =
    tail === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill('0'), ...after]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
