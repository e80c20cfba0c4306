import { describe, expect, it } from 'vitest'
import { CLAIM_MS, decideClaim, decideRelease } from './claim.ts'

const now = new Date('2026-11-21T03:00:00Z')
const me = { personId: 'me', organiser: false }
const until = new Date(now.getTime() + CLAIM_MS)
const held = (byId: string, left: number) => ({
  state: 'received' as const,
  claim: { byId, until: new Date(now.getTime() + left) },
})

describe('MC2 claims', () => {
  it('a free or lapsed question is claimed for 90 s', () => {
    expect(decideClaim({ state: 'received', claim: null }, me, false, now)).toEqual({
      ok: true,
      kind: 'claimed',
      until,
    })
    expect(decideClaim(held('other', 0), me, false, now)).toMatchObject({ kind: 'claimed' })
  })
  it('one’s own is renewed, another’s live one is taken over with a reason only', () => {
    expect(decideClaim(held('me', 1), me, false, now)).toEqual({ ok: true, kind: 'renewed', until })
    expect(decideClaim(held('other', 1), me, false, now)).toMatchObject({ code: 'claimed' })
    expect(decideClaim(held('other', 1), me, true, now)).toMatchObject({ kind: 'takenOver' })
  })
  it('nothing is claimed that its asker took back', () => {
    expect(decideClaim({ state: 'retracted', claim: null }, me, false, now)).toMatchObject({
      code: 'illegal',
    })
  })
  it('one’s own is released, another’s live one by an organiser only, who gives a reason', () => {
    const organiser = { personId: 'me', organiser: true }
    const news = { ok: true, news: true }
    expect(decideRelease({ claim: null }, me, now)).toEqual({ ok: true, news: false, needsReason: false })
    expect(decideRelease(held('me', 1), me, now)).toEqual({ ...news, needsReason: false })
    expect(decideRelease(held('other', 0), me, now)).toEqual({ ok: true, news: false, needsReason: false })
    expect(decideRelease(held('other', 1), me, now)).toMatchObject({ code: 'claimed' })
    expect(decideRelease(held('other', 1), organiser, now)).toEqual({ ...news, needsReason: true })
    expect(decideRelease(held('me', 1), organiser, now)).toEqual({ ...news, needsReason: false })
  })
})
