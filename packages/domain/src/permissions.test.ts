import type { RoleName } from '@giaoluu/contract/people'
import { QuestionState } from '@giaoluu/contract/question'
import { VERBS } from '@giaoluu/contract/verbs'
import { describe, expect, it } from 'vitest'
import type { Actor } from './actor.ts'
import {
  canSee,
  mayDo,
  mayOnSession,
  mayReadContact,
  roleFor,
  roleOnSession,
  roleOnUnit,
  roleToRevoke,
  type UnitVerb,
  type Visible,
} from './permissions.ts'

const actor = (role: RoleName, unitId: string | null = null, organisationId = 'home'): Actor => ({
  personId: role,
  roles: [{ organisationId, role, unitId }],
})
const question = (over: Partial<Visible> = {}): Visible => ({
  organisationId: 'home',
  state: 'assigned',
  unitId: 'land',
  coUnitIds: [],
  confidential: false,
  handlerId: null,
  ...over,
})
const nobody: Actor = { personId: 'n', roles: [] }

// Who may use which verb, written out by hand from the design: m moderator, e expert, l leader, o organiser.
const MAY: Record<(typeof VERBS)[number], string> = {
  claim: 'melo',
  release: 'melo',
  accept: 'mo',
  edit: 'mo',
  hold: 'mo',
  decline: 'mo',
  link: 'mo',
  unlink: 'mo',
  assign: 'mo',
  label: 'mo',
  return: 'el',
  draft: 'el',
  submit: 'el',
  sendback: 'l',
  publish: 'el',
  takeback: 'l',
  correct: 'l',
  mask: 'mo',
  withdraw: 'lo',
  reopen: 'o',
  handover: 'o',
  answerLater: 'o',
  undo: 'melo',
}

const CO_UNIT_MAY: (typeof VERBS)[number][] = ['claim', 'release', 'draft', 'undo']

describe('A1 verbs by role', () => {
  for (const verb of VERBS) {
    for (const role of ['moderator', 'expert', 'leader', 'organiser'] as const) {
      const may = MAY[verb].includes(role[0] as string)
      const unit = role === 'expert' || role === 'leader' ? 'land' : null
      it(`${role} ${may ? 'may' : 'may not'} ${verb}; never in a foreign unit or organisation`, () => {
        expect(mayDo(actor(role, unit), verb, question())).toBe(may)
        expect(mayDo(actor(role, unit, 'other'), verb, question())).toBe(false)
        if (unit) {
          expect(mayDo(actor(role, 'water'), verb, question())).toBe(false)
          // Who answers together with the unit that signs works on the text, and no more.
          const shared = question({ coUnitIds: ['sea', 'water'] })
          expect(mayDo(actor(role, 'water'), verb, shared)).toBe(may && CO_UNIT_MAY.includes(verb))
          expect(mayDo(actor(role, 'water', 'other'), verb, shared)).toBe(false)
        }
        expect(mayDo(nobody, verb, question())).toBe(false)
      })
    }
  }
})

describe('A2 canSee', () => {
  for (const state of QuestionState.options) {
    it(`${state}: the office sees all of its organisation, a unit its own and what is published`, () => {
      const one = question({ state })
      expect(canSee(actor('moderator'), one)).toBe(true)
      expect(canSee(actor('organiser'), one)).toBe(true)
      expect(canSee(actor('leader', 'land'), one)).toBe(true)
      expect(canSee(actor('expert', 'water'), one)).toBe(state === 'published')
      expect(canSee(actor('moderator', null, 'other'), one)).toBe(false)
      expect(canSee(nobody, one)).toBe(false)
    })
  }
  it('a confidential report is seen by its named unit and handler alone', () => {
    const report = question({ confidential: true, handlerId: 'handler', state: 'published' })
    expect(canSee(actor('moderator'), report)).toBe(false)
    expect(canSee(actor('organiser'), report)).toBe(false)
    expect(canSee(actor('leader', 'water'), report)).toBe(false)
    expect(canSee(actor('leader', 'land'), report)).toBe(true)
    expect(canSee({ ...actor('moderator'), personId: 'handler' }, report)).toBe(true)
  })
  it('a unit that answers together with another sees the question as its own, never a confidential report', () => {
    const shared = question({ coUnitIds: ['water'] })
    expect(canSee(actor('expert', 'water'), shared)).toBe(true)
    expect(canSee(actor('leader', 'sea'), shared)).toBe(false)
    expect(canSee(actor('leader', 'water', 'other'), shared)).toBe(false)
    for (const state of ['assigned', 'published'] as const)
      expect(canSee(actor('leader', 'water'), { ...shared, state, confidential: true })).toBe(false)
  })
  it('a question without a unit is nobody’s in a unit', () => {
    expect(canSee(actor('leader', null), question({ unitId: null }))).toBe(false)
  })
})

describe('CF2 a confidential report', () => {
  const handler: Actor = {
    personId: 'h',
    roles: [{ organisationId: 'home', role: 'expert', unitId: 'water' }],
  }
  const report = question({ state: 'received', confidential: true, handlerId: 'h' })
  it('is its handler’s to decide, whatever roles they hold, and nobody else’s', () => {
    for (const verb of VERBS) {
      const office = /[mo]/.test(MAY[verb])
      expect(roleFor(handler, verb, report), verb).toBe(office ? 'handler' : null)
      expect(roleFor(handler, verb, { ...report, confidential: false }), verb).toBe(null)
      // Of two roles neither lends the other what it may see.
      const both = [...actor('organiser').roles, ...actor('leader', 'land').roles]
      const may = MAY[verb].includes('l') ? 'leader' : null
      expect(roleFor({ personId: 'b', roles: both }, verb, report), verb).toBe(may)
    }
  })
  it('is nothing to a handler who works there no more', () => {
    for (const roles of [[], actor('organiser', null, 'other').roles]) {
      const former = { ...handler, roles }
      expect(canSee(former, report)).toBe(false)
      expect(mayReadContact(former, report)).toBe(false)
      for (const verb of VERBS) expect(mayDo(former, verb, report), verb).toBe(false)
    }
  })
  it('tells its handler and the leaders of its unit how to reach who sent it', () => {
    expect(mayReadContact(handler, report)).toBe(true)
    expect(mayReadContact(actor('leader', 'land'), report)).toBe(true)
    expect(mayReadContact(actor('expert', 'land'), report)).toBe(false)
    for (const role of ['moderator', 'organiser'] as const)
      expect(mayReadContact(actor(role), report)).toBe(false)
  })
})

describe('A3 contact data', () => {
  it('is for moderators, organisers and leaders of the assigned unit', () => {
    expect(mayReadContact(actor('moderator'), question())).toBe(true)
    expect(mayReadContact(actor('organiser'), question())).toBe(true)
    expect(mayReadContact(actor('leader', 'land'), question())).toBe(true)
    expect(mayReadContact(actor('leader', 'water'), question({ state: 'published' }))).toBe(false)
    expect(mayReadContact(actor('expert', 'land'), question())).toBe(false)
    expect(mayReadContact(actor('leader', 'water'), question({ coUnitIds: ['water'] }))).toBe(false)
    expect(mayReadContact(actor('moderator'), question({ confidential: true }))).toBe(false)
  })
})

describe('A1 sessions by role', () => {
  it('only an organiser of that organisation pauses and posts notices', () => {
    for (const verb of ['notice', 'pause', 'resume'] as const) {
      expect(mayOnSession(actor('organiser'), verb, 'home')).toBe(true)
      expect(mayOnSession(actor('moderator'), verb, 'home')).toBe(false)
      expect(mayOnSession(actor('organiser'), verb, 'other')).toBe(false)
    }
    expect(mayOnSession(actor('expert', 'land'), 'read', 'home')).toBe(true)
  })
  it('SE7 only organisers organise; those of the office enter questions', () => {
    for (const role of ['moderator', 'organiser', 'expert', 'leader'] as const) {
      const unit = role === 'expert' || role === 'leader' ? 'land' : null
      expect(mayOnSession(actor(role, unit), 'organise', 'home')).toBe(role === 'organiser')
      expect(mayOnSession(actor(role, unit), 'enter', 'home')).toBe(unit === null)
      expect(mayOnSession(actor(role, unit), 'enter', 'other')).toBe(false)
    }
  })
  it('those of the office make labels', () => {
    for (const role of ['moderator', 'organiser'] as const) {
      expect(roleOnSession(actor(role), 'label', 'home')).toBe(role)
      expect(roleOnSession(actor(role), 'label', 'other')).toBe(null)
    }
    expect(mayOnSession(actor('leader', 'land'), 'label', 'home')).toBe(false)
  })
})

describe('A1 a unit’s own things', () => {
  const unit = { id: 'land', organisationId: 'home' }
  const MAY_ON_UNIT: Record<UnitVerb, string> = {
    read: 'melo',
    writeTextBlock: 'elo',
    delegate: 'l',
    revoke: 'lo',
  }
  const roles = ['moderator', 'expert', 'leader', 'organiser'] as const
  it.each(Object.entries(MAY_ON_UNIT) as [UnitVerb, string][])('%s by role, in its own unit', (verb, who) => {
    for (const role of roles) {
      const own = role === 'expert' || role === 'leader' ? 'land' : null
      expect(roleOnUnit(actor(role, own), verb, unit)).toBe(who.includes(role[0] as string) ? role : null)
      expect(roleOnUnit(actor(role, own, 'other'), verb, unit)).toBe(null)
      if (own) expect(roleOnUnit(actor(role, 'water'), verb, unit)).toBe(null)
    }
    expect(roleOnUnit(nobody, verb, unit)).toBe(null)
  })
  it('a delegation is ended by the leader it is about or an organiser, by no other leader', () => {
    expect(roleToRevoke(actor('leader', 'land'), unit, 'leader')).toBe('leader')
    expect(roleToRevoke(actor('leader', 'land'), unit, 'somebody')).toBe(null)
    expect(roleToRevoke(actor('organiser'), unit, 'somebody')).toBe('organiser')
    const both: Actor = {
      personId: 'b',
      roles: [...actor('leader', 'land').roles, ...actor('organiser').roles],
    }
    expect(roleToRevoke(both, unit, 'somebody')).toBe('organiser')
    expect(roleToRevoke(actor('expert', 'land'), unit, 'leader')).toBe(null)
    expect(roleToRevoke(actor('organiser', null, 'other'), unit, 'leader')).toBe(null)
  })
})
