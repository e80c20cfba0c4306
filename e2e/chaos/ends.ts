import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import type { ServerNode } from '../node.ts'
import { post } from './staff.ts'

const AT_ONCE = 40
const ENDS_WITHIN = 20_000

/** F6 SIGTERM under load: every call that had begun is answered, clients are let go, and the process ends by itself. */
export async function endsWhenAsked(node: ServerNode, slug: string): Promise<Record<string, number>> {
  const viewer = io(`${node.url}/feed`, { transports: ['websocket'], reconnection: false })
  await new Promise<void>((resolve) => viewer.once('connect', resolve))
  const stream = await fetch(`${node.url}/api/sessions/${slug}/feed/stream`)
  const asks = Array.from({ length: AT_ONCE }, async () => {
    const body = { submissionId: randomUUID(), text: 'Hỏi lúc máy sắp dừng', consent: { processing: true } }
    const reply = await fetch(`${node.url}/api/sessions/${slug}/questions`, post(body))
    return reply.status
  })
  await Promise.race(asks)
  const letGo = new Promise((resolve) => viewer.once('disconnect', resolve))
  const { code, ms } = await node.stop()
  await Promise.all([letGo, stream.text().catch(() => {})])
  const statuses = await Promise.all(asks)
  assert.deepEqual(new Set(statuses), new Set([201]), 'a call that had begun was not finished')
  assert.equal(code, 0)
  assert(ms <= ENDS_WITHIN, `ending took ${ms} ms`)
  return { answered: statuses.length, 'ms to end': ms }
}
