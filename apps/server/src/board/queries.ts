import type { Board } from '@giaoluu/contract/board'
import type { Deps } from '../deps.ts'
import { presentBoard } from './present.ts'
import { loadBoard } from './store.ts'

// However many organisers look, the database is asked once in so long, ...
const KEPT = 2_000
// ... and is left alone ten times as long as it took: the board never has more than a tenth of it.
const REST = 10

type Kept = { board: Promise<Board>; until: number }

/** The boards of this node, each kept for two seconds or more. Whoever asks has been asked for their rights before. */
export function boards({
  database,
  relay,
}: Pick<Deps, 'database' | 'relay'>): (sessionId: string) => Promise<Board> {
  const kept = new Map<string, Kept>()
  return (sessionId) => {
    const now = performance.now()
    for (const [id, { until }] of kept) if (until <= now) kept.delete(id)
    const known = kept.get(sessionId)
    if (known) return known.board
    const board = loadBoard({ database }, sessionId).then((stored) =>
      presentBoard(stored, relay.viewers(sessionId)),
    )
    const entry: Kept = { board, until: Number.POSITIVE_INFINITY }
    kept.set(sessionId, entry)
    board.then(
      () => {
        entry.until = now + Math.max(KEPT, REST * (performance.now() - now))
      },
      // A failure is not kept: the next call tries again.
      () => kept.delete(sessionId),
    )
    return board
  }
}
