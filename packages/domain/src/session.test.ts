import { describe, expect, it } from 'vitest'
import { accepting, decideSession, type SessionFacts, sessionState } from './session.ts'

const at = (time: string) => new Date(`2026-11-21T${time}:00+07:00`)
const day = (over: Partial<SessionFacts> = {}): SessionFacts => ({
  kind: 'day',
  state: 'announced',
  asksFrom: at('06:00'),
  opensAt: at('08:00'),
  asksUntil: at('16:30'),
  ...over,
})
const standing = (state: SessionFacts['state']): SessionFacts => ({
  kind: 'standing',
  state,
  asksFrom: null,
  opensAt: null,
  asksUntil: null,
})

describe('G1 F7 the state by the server’s clock', () => {
  it.each([
    ['05:00', 'announced', false],
    ['06:00', 'announced', true],
    ['08:00', 'open', true],
    ['16:29', 'open', true],
    ['16:30', 'intakeClosed', false],
  ] as const)('at %s an announced day is %s, accepting %s', (time, state, takes) => {
    expect(sessionState(day(), at(time))).toBe(state)
    expect(accepting(day(), at(time))).toBe(takes)
  })
  it('a draft, closed or archived day never moves by the clock', () => {
    for (const state of ['draft', 'closed', 'archived'] as const) {
      expect(sessionState(day({ state }), at('12:00'))).toBe(state)
      expect(accepting(day({ state }), at('12:00'))).toBe(false)
    }
  })
  it('a standing session is open until somebody pauses or closes it', () => {
    expect(accepting(standing('open'), at('03:00'))).toBe(true)
    expect(accepting(standing('paused'), at('03:00'))).toBe(false)
  })
})

describe('pause and resume', () => {
  it('pauses an announced or open day and resumes into what the clock says', () => {
    expect(decideSession(day(), 'pause', at('07:00'))).toBe('paused')
    expect(decideSession(day({ state: 'paused' }), 'resume', at('07:00'))).toBe('announced')
    expect(decideSession(day({ state: 'paused' }), 'resume', at('09:00'))).toBe('open')
    expect(decideSession(day({ state: 'paused' }), 'resume', at('17:00'))).toBeNull()
    expect(decideSession(day({ state: 'closed' }), 'pause', at('09:00'))).toBeNull()
    expect(decideSession(standing('paused'), 'resume', at('09:00'))).toBe('open')
  })
  it('takes no questions while paused', () => {
    expect(accepting(day({ state: 'paused' }), at('09:00'))).toBe(false)
  })
})
