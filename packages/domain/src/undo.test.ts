import type { QuestionState } from '@giaoluu/contract/question'
import { describe, expect, it } from 'vitest'
import { question } from '../test/question.ts'
import { type By, decide, type QuestionFacts, type SessionRules } from './question.ts'
import { decideUndo } from './undo.ts'

const now = new Date('2026-11-21T03:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const moderator: By = { personId: 'm', organiser: false }
const organiser: By = { personId: 'o', organiser: true }
const rules: SessionRules = { publishDelay: 10_000, secondSignature: false, opensAt: null, closed: false }

describe('MC3 undo', () => {
  it('works for who made the change, within 10 s, while nothing else happened', () => {
    const before = { state: 'received', fields: {}, linked: [] } as const
    const undo = { byId: 'm', verb: 'hold', version: 3, until: later(1), before: { ...before, linked: [] } }
    const tried = (facts: Partial<QuestionFacts>, by = moderator) =>
      decideUndo(question({ state: 'held', undo, ...facts }), by, now, rules)
    expect(tried({})).toMatchObject({ ok: true, before })
    expect(tried({}, organiser)).toMatchObject({ code: 'forbidden' })
    expect(tried({ undo: { ...undo, until: now } })).toMatchObject({ code: 'illegal' })
    expect(tried({ version: 4 })).toMatchObject({ code: 'illegal' })
  })
  it('SE5 gives no question back to work in a closed session, and still undoes what leaves it open or over', () => {
    const closed = { ...rules, closed: true }
    const tried = (to: QuestionState, state: QuestionState) => {
      const before = { state: to, fields: {}, linked: [] }
      const undo = { byId: 'm', verb: 'decline', version: 3, until: later(1), before }
      return decideUndo(question({ state, undo }), moderator, now, closed).ok
    }
    expect(tried('received', 'declined')).toBe(false)
    expect(tried('withdrawn', 'declined')).toBe(false)
    expect(tried('waiting', 'linked')).toBe(false)
    expect(tried('received', 'held')).toBe(true)
    expect(
      decide(question({ state: 'linked', leadId: 'z' }), { verb: 'unlink' }, moderator, now, closed),
    ).toMatchObject({
      code: 'illegal',
    })
  })
})
