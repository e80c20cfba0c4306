import type { DeskRow } from '@giaoluu/contract/question'
import { useCallback, useEffect, useRef, useState } from 'react'
import { http } from '../http.ts'
import { RequestError } from '../request-error.ts'
import { serverNow } from '../server-clock.ts'

/** A claim lasts 90 s; renewed after a third of it, so that one lost call does not end it. */
const RENEW_MS = 30_000
export const CLAIM_SECONDS = 90

export type Hold =
  | { kind: 'free' }
  | { kind: 'mine'; until: number }
  | { kind: 'other'; by: string; until: number }

export type ClaimControl = {
  hold: Hold
  /** Somebody types or decides: claims, and renews what is claimed. */
  touch: () => void
  release: () => void
  /** Takes a live claim over; the reason is recorded. Rejects when refused. */
  takeOver: (reason: string) => Promise<void>
  /** An organiser ends somebody else's claim; the reason is recorded. Rejects when refused. */
  free: (reason: string) => Promise<void>
}

type Lease = { question: string; until: number; sentAt: number }

/** The claim on the question that is open ([MC2]). Leaving the question gives the claim up. */
export function useClaim(row: DeskRow | undefined, username: string): ClaimControl {
  const id = row?.id
  const lease = useRef<Lease | null>(null)
  const [until, setUntil] = useState<number | null>(null)

  const claim = useCallback(async (question: string, reason?: string): Promise<void> => {
    // Noted before the answer, so that a burst of keys asks once.
    const asked: Lease = { question, until: 0, sentAt: serverNow() }
    lease.current = asked
    const view = await http.act(question, 'claim', reason === undefined ? {} : { reason })
    if (!view.claim) return
    asked.until = Date.parse(view.claim.until)
    if (lease.current === asked) setUntil(asked.until)
    // Left while the claim was on its way.
    else if (lease.current?.question !== question) http.act(question, 'release', {}).catch(() => undefined)
  }, [])

  const touch = useCallback((): void => {
    if (id === undefined) return
    const held = lease.current
    if (held?.question === id && serverNow() - held.sentAt < RENEW_MS) return
    claim(id).catch((error: unknown) => {
      // Refused: the stream says by whom. Unsent: the next key tries again.
      if (error instanceof RequestError && error.network) lease.current = null
    })
  }, [id, claim])

  const holder = useRef<string | undefined>(undefined)
  useEffect(() => {
    holder.current = row?.claim?.by
  })
  const release = useCallback((): void => {
    const held = lease.current
    lease.current = null
    setUntil(null)
    // Taken over: there is nothing of one's own left to give up.
    const lost = holder.current !== undefined && holder.current !== username
    if (held && !lost && held.until > serverNow())
      http.act(held.question, 'release', {}).catch(() => undefined)
  }, [username])

  useEffect(() => release, [id, release])

  const takeOver = useCallback(
    async (reason: string): Promise<void> => {
      if (id !== undefined) await claim(id, reason)
    },
    [id, claim],
  )

  const free = useCallback(
    async (reason: string): Promise<void> => {
      if (id !== undefined) await http.act(id, 'release', { reason })
    },
    [id],
  )

  return { hold: holdOf(row, username, until), touch, release, takeOver, free }
}

// Renewing is no news to the stream: one's own end of the claim is known from the reply.
function holdOf(row: DeskRow | undefined, username: string, renewed: number | null): Hold {
  if (!row?.claim) return { kind: 'free' }
  const told = Date.parse(row.claim.until)
  if (row.claim.by !== username) return { kind: 'other', by: row.claim.by, until: told }
  return { kind: 'mine', until: Math.max(told, renewed ?? 0) }
}
