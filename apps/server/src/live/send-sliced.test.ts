import { expect, it } from 'vitest'
import type { Member, Outlet } from './room.ts'
import { sendSliced } from './send-sliced.ts'

it('sends to everybody once, in slices between which others get their turn', async () => {
  const sent: string[] = []
  let largest = 0
  let turns = 0
  const outlet: Outlet = {
    send: (ids) => {
      largest = Math.max(largest, ids.length)
      sent.push(...ids)
    },
    cut: () => {},
  }
  const members: Member[] = Array.from({ length: 1_050 }, (_, n) => ({ id: `m${n}`, outlet, reader: null }))
  let sending = true
  const count = () => {
    turns++
    if (sending) setImmediate(count)
  }
  setImmediate(count)
  await sendSliced(members, { event: 'beacon', payload: { session: 's', epoch: 'e', head: 0 } })
  sending = false
  expect(sent).toEqual(members.map(({ id }) => id))
  expect(largest).toBeLessThanOrEqual(25)
  expect(turns).toBeGreaterThanOrEqual(40)
})
