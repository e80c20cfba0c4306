import type { Answer } from '@giaoluu/contract/answer'
import type { FeedEntry } from '@giaoluu/contract/entries'
import type { Frame } from '@giaoluu/contract/socket'
import type { LiveNode } from '../live-node.ts'

export type PublicReader = {
  /** The answers that stand, folded from what came down the socket. */
  answers: () => ReadonlyMap<string, Answer>
  head: () => number
}

/** Somebody who watches the public feed from its beginning and keeps what comes, in order and without holes. */
export async function publicReader(node: LiveNode, session: string): Promise<PublicReader> {
  const answers = new Map<string, Answer>()
  let head = 0
  const socket = node.socket('/feed')
  socket.on('entries', ({ entries }: Frame<FeedEntry>) => {
    for (const entry of entries) {
      if (entry.seq <= head) continue
      if (entry.seq !== head + 1) throw new Error(`entry ${entry.seq} came after ${head}`)
      head = entry.seq
      if (entry.type === 'answer.withdrawn') answers.delete(entry.id)
      else if ('answer' in entry) answers.set(entry.answer.id, entry.answer)
    }
  })
  const ack = (await socket.emitWithAck('follow', { session })) as { head: number }
  head = ack.head
  return { answers: () => answers, head: () => head }
}
