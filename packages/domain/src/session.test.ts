import { SessionState } from '@giaoluu/contract/session'
import { describe, expect, it } from 'vitest'
import {
  accepting,
  decideSession,
  entering,
  type LifeVerb,
  type SessionCommand,
  type SessionFacts,
  type SessionTimes,
  sessionState,
} from './session.ts'

const at = (time: string) => new Date(`2026-11-21T${time}:00+07:00`)
type Facts = SessionFacts & SessionTimes
const day = (over: Partial<Facts> = {}): Facts => ({
  kind: 'day',
  state: 'announced',
  asksFrom: at('06:00'),
  opensAt: at('08:00'),
  asksUntil: at('16:30'),
  closesAt: at('17:00'),
  ...over,
})
const standing = (state: Facts['state']): Facts => ({
  kind: 'standing',
  state,
  asksFrom: null,
  opensAt: null,
  asksUntil: null,
  closesAt: null,
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
      expect(entering(day({ state }), at('12:00'))).toBe(false)
    }
  })
  it('a standing session is open until somebody pauses or closes it', () => {
    expect(accepting(standing('open'), at('03:00'))).toBe(true)
    expect(accepting(standing('paused'), at('03:00'))).toBe(false)
  })
  it('takes no questions while paused; the office enters them until the close', () => {
    expect(accepting(day({ state: 'paused' }), at('09:00'))).toBe(false)
    for (const [state, time] of [
      ['announced', '05:00'],
      ['paused', '09:00'],
      ['open', '16:45'],
    ] as const)
      expect(entering(day({ state }), at(time))).toBe(true)
  })
})

const COMMANDS: { [V in LifeVerb]: Extract<SessionCommand, { verb: V }> | SessionCommand } = {
  announce: { verb: 'announce' },
  open: { verb: 'open' },
  pause: { verb: 'pause' },
  resume: { verb: 'resume' },
  endIntake: { verb: 'endIntake' },
  extend: { verb: 'extend', asksUntil: at('16:50') },
  close: { verb: 'close', open: 0 },
  archive: { verb: 'archive', unfinished: 0 },
}

// Every cell of the table by hand, at 9:00 of a day that would end at 17:00; what is not here is illegal. A day that is
// stored as announced opened at 8:00: what is asked of one that has not is asked at 7:00.
const LEADS_TO: Record<'day' | 'standing', Record<LifeVerb, Partial<Record<SessionState, SessionState>>>> = {
  day: {
    announce: { draft: 'open' },
    open: {},
    pause: { announced: 'paused', open: 'paused' },
    resume: { paused: 'open' },
    endIntake: { announced: 'intakeClosed', open: 'intakeClosed', paused: 'intakeClosed' },
    extend: { announced: 'open', open: 'open', paused: 'paused', intakeClosed: 'open' },
    close: { announced: 'closed', open: 'closed', paused: 'closed', intakeClosed: 'closed' },
    archive: { closed: 'archived' },
  },
  standing: {
    announce: { draft: 'open' },
    open: { announced: 'open' },
    pause: { announced: 'paused', open: 'paused' },
    resume: { paused: 'open' },
    endIntake: {},
    extend: {},
    close: { open: 'closed', paused: 'closed', intakeClosed: 'closed' },
    archive: { closed: 'archived' },
  },
}
const BEFORE_OPENING: Record<LifeVerb, Partial<Record<SessionState, SessionState>>> = {
  announce: { draft: 'announced' },
  open: { announced: 'open' },
  pause: { announced: 'paused', open: 'paused' },
  resume: { paused: 'announced' },
  endIntake: { open: 'intakeClosed', paused: 'intakeClosed' },
  extend: { open: 'open', paused: 'paused', intakeClosed: 'open' },
  close: { open: 'closed', paused: 'closed', intakeClosed: 'closed' },
  archive: { closed: 'archived' },
}

describe('SE1 the life of a session', () => {
  const verbs = Object.keys(COMMANDS) as LifeVerb[]
  for (const verb of verbs)
    for (const state of SessionState.options) {
      const cells = [
        [`${verb} when ${state}, a day at 9:00`, day({ state }), '09:00', LEADS_TO.day[verb][state]],
        [`${verb} when ${state}, a day at 7:00`, day({ state }), '07:00', BEFORE_OPENING[verb][state]],
        [`${verb} when ${state}, standing`, standing(state), '09:00', LEADS_TO.standing[verb][state]],
      ] as const
      it.each(cells)('%s', (_name, session, time, to) => {
        const decision = decideSession(session, COMMANDS[verb], at(time))
        if (to === undefined) expect(decision).toMatchObject({ ok: false, code: 'illegal' })
        else expect(decision).toMatchObject({ ok: true, to })
      })
    }

  it('announces nothing that is over', () => {
    expect(decideSession(day({ state: 'draft' }), { verb: 'announce' }, at('16:30'))).toMatchObject({
      code: 'invalid',
      path: 'asksUntil',
    })
  })
  it('opens now, whatever was planned, and takes questions from now', () => {
    const planned = day({ asksFrom: at('08:00') })
    const decision = decideSession(planned, { verb: 'open' }, at('07:40'))
    expect(decision).toMatchObject({ to: 'open', set: { opensAt: at('07:40'), asksFrom: at('07:40') } })
    const early = decideSession(day(), { verb: 'open' }, at('07:40'))
    expect(early).toMatchObject({ set: { opensAt: at('07:40'), asksFrom: at('06:00') } })
    const asked = day({ asksUntil: at('07:00') })
    expect(decideSession(asked, { verb: 'open' }, at('07:40'))).toMatchObject({ to: 'intakeClosed' })
  })
  it('ends intake now', () => {
    expect(decideSession(day({ state: 'open' }), { verb: 'endIntake' }, at('15:00'))).toMatchObject({
      set: { asksUntil: at('15:00') },
    })
    const notYet = day({ state: 'open', asksFrom: at('10:00') })
    expect(decideSession(notYet, { verb: 'endIntake' }, at('09:00'))).toMatchObject({ code: 'illegal' })
  })
  it('resumes into nothing once intake has ended by the clock', () => {
    expect(decideSession(day({ state: 'paused' }), { verb: 'resume' }, at('17:00'))).toMatchObject({
      code: 'illegal',
    })
  })
})

describe('SE3 a later end', () => {
  const extend = (
    over: { asksUntil?: Date; closesAt?: Date },
    time = '16:40',
    state: SessionState = 'open',
  ) => decideSession(day({ state }), { verb: 'extend', ...over }, at(time))
  it('opens intake again, or leaves it ended where only the day grows longer', () => {
    expect(extend({ asksUntil: at('16:55') })).toMatchObject({ to: 'open' })
    expect(extend({ asksUntil: at('17:30'), closesAt: at('18:00') })).toMatchObject({
      to: 'open',
      set: { asksUntil: at('17:30'), closesAt: at('18:00') },
    })
    expect(extend({ closesAt: at('18:00') })).toMatchObject({ to: 'intakeClosed' })
    expect(extend({ asksUntil: at('16:55') }, '09:00', 'paused')).toMatchObject({ to: 'paused' })
  })
  it.each([
    [{}, 'asksUntil'],
    [{ asksUntil: at('16:35') }, 'asksUntil'],
    [{ asksUntil: at('16:30') }, 'asksUntil'],
    [{ asksUntil: at('17:30') }, 'asksUntil'],
    [{ closesAt: at('16:50') }, 'closesAt'],
    [{ closesAt: at('17:00') }, 'closesAt'],
    [{ closesAt: new Date('9999-12-31T23:59:59Z') }, 'closesAt'],
  ])('refuses %j', (over, path) => {
    expect(extend(over)).toMatchObject({ ok: false, code: 'invalid', path })
  })
})

it('SE4 closes nothing that leaves a question without outcome or due date, archives nothing that is promised', () => {
  expect(decideSession(day({ state: 'open' }), { verb: 'close', open: 22 }, at('17:00'))).toEqual({
    ok: false,
    code: 'open-questions',
    why: '22',
  })
  expect(
    decideSession(day({ state: 'closed' }), { verb: 'archive', unfinished: 3 }, at('18:00')),
  ).toMatchObject({ code: 'open-questions', why: '3' })
})
