import { beforeEach, describe, expect, it } from 'vitest'
import { noteReply, noteServerTime, serverNow } from './server-clock.ts'

const NOW = Date.parse('2026-11-20T07:00:00.000Z')
const reply = (headers: Record<string, string>) => new Response(null, { headers })
const off = () => Math.round((serverNow() - Date.now()) / 1000)

describe("G1 the server's clock", () => {
  beforeEach(() => noteServerTime(new Date(NOW).toISOString(), NOW))

  it('is read off the date of any reply where this machine is off', () => {
    noteReply(reply({ date: 'Fri, 20 Nov 2026 06:30:00 GMT' }), 20, NOW)
    expect(off()).toBeCloseTo(-1_800, -1)
  })

  it('keeps a finer time that is not contradicted', () => {
    noteServerTime(new Date(NOW + 700).toISOString(), NOW)
    noteReply(reply({ date: new Date(NOW).toUTCString() }), 20, NOW)
    expect(serverNow() - Date.now()).toBeCloseTo(700, -2)
  })

  it('learns nothing from a reply that was long under way', () => {
    noteReply(reply({ date: new Date(NOW - 9_000).toUTCString() }), 9_000, NOW)
    expect(off()).toBe(0)
  })

  it('does not listen to what a cache has kept, nor to no date', () => {
    noteReply(reply({ date: 'Fri, 20 Nov 2026 06:30:00 GMT', age: '1800' }), 20, NOW)
    noteReply(reply({ date: 'hôm nay' }), 20, NOW)
    noteReply(reply({}), 20, NOW)
    expect(off()).toBe(0)
  })
})
