import { expect, it } from 'vitest'
import { addressGroup, askPace } from './ask-pace.ts'

function clocked() {
  const clock = { now: 0 }
  const pace = askPace(() => clock.now)
  const ask = (over: Partial<Parameters<typeof pace>[0]> = {}, work = async () => 'asked') =>
    pace({ session: 's', address: '10.0.0.1', submission: 'first', seconds: 30, ...over }, work).catch(
      (refusal: { extra: { retryAfter: number } }) => refusal.extra.retryAfter,
    )
  return { clock, ask }
}

it('OC2 lets one question of an address through each so many seconds, in each session apart', async () => {
  const { clock, ask } = clocked()
  expect(await ask()).toBe('asked')
  clock.now = 10_500
  expect(await ask({ submission: 'second' })).toBe(20)
  expect(await ask({ submission: 'second', address: '10.0.0.2' })).toBe('asked')
  expect(await ask({ submission: 'second', session: 't' })).toBe('asked')
  expect(await ask({ submission: 'second', seconds: 0 })).toBe('asked')
  clock.now = 30_000
  expect(await ask({ submission: 'second' })).toBe('asked')
})

it('OC2 what is sent again is no second question, what was refused no first', async () => {
  const { ask } = clocked()
  expect(await ask()).toBe('asked')
  expect(await ask()).toBe('asked')
  const { ask: other } = clocked()
  const failing = async (): Promise<string> => {
    throw { extra: { retryAfter: -1 } }
  }
  expect(await other({}, failing)).toBe(-1)
  expect(await other({ submission: 'second' })).toBe('asked')
})

it('OC2 of many at once from one address one is first', async () => {
  const { ask } = clocked()
  const all = await Promise.all(['a', 'b', 'c', 'd'].map((submission) => ask({ submission })))
  expect(all).toEqual(['asked', 30, 30, 30])
})

it('OC2 takes a household’s addresses for one', () => {
  expect(addressGroup('10.1.2.3')).toBe('10.1.2.3')
  expect(addressGroup('::ffff:10.1.2.3')).toBe('10.1.2.3')
  const group = addressGroup('2001:db8:0:5:1:2:3:4')
  expect(addressGroup('2001:0db8::5:ffff:0:0:9')).toBe(group)
  expect(addressGroup('2001:db8:0:6::1')).not.toBe(group)
  expect(addressGroup('::1')).toBe(addressGroup('::2'))
})
