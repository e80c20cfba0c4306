import { QuestionState } from '@giaoluu/contract/question'
import { describe, expect, it } from 'vitest'
import { question } from '../test/question.ts'
import {
  type By,
  type Command,
  checkClaim,
  checkVersion,
  decide,
  type QuestionFacts,
  type SessionRules,
} from './question.ts'
import { CONFIDENTIAL_VERBS, nextState, OPEN_STATES, QUESTION_TABLE } from './question-table.ts'

const now = new Date('2026-11-21T03:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const moderator: By = { personId: 'm', organiser: false }
const organiser: By = { personId: 'o', organiser: true }
const leader: By = { personId: 'l', organiser: false }
const rules: SessionRules = { publishDelay: 10_000, secondSignature: false, opensAt: null, closed: false }
const strict: SessionRules = { ...rules, secondSignature: true }

const decided = (facts: Partial<QuestionFacts>, command: Command, by = moderator, under = rules) =>
  decide(question(facts), command, by, now, under)

const draft = { revision: 2, empty: false, byId: 'e' }
const publish: Command = {
  verb: 'publish',
  ownBody: false,
  ownReferences: false,
  draftRevision: null,
  mayUseName: true,
}
const lead = { id: 'lead', state: 'waiting', leadId: null, confidential: false, dueAt: null } as const

/** One command for every verb, such that only the table can refuse it. */
const COMMANDS: Command[] = [
  { verb: 'accept' },
  { verb: 'edit', publicText: 'Sửa' },
  { verb: 'hold' },
  { verb: 'decline', reasonId: 'r', linked: 'return' },
  { verb: 'link', lead },
  { verb: 'unlink' },
  { verb: 'assign', unitId: 'u', leaderId: null, coUnitIds: [] },
  { verb: 'label', labelIds: ['l'] },
  { verb: 'return', suggestedUnitId: null },
  { verb: 'draft', draftRevision: 2 },
  { verb: 'submit', draftRevision: 2 },
  { verb: 'sendback' },
  publish,
  { verb: 'takeback' },
  { verb: 'due' },
  { verb: 'correct' },
  { verb: 'mask', publicText: 'Che' },
  { verb: 'withdraw', reason: 'Sai' },
  { verb: 'reopen' },
  { verb: 'handover', to: 'Sở', code: null, reason: null, linked: 'return' },
  { verb: 'answerLater', dueAt: later(1) },
  { verb: 'retract' },
]

describe('A6 every cell, decided', () => {
  it('has a command for every verb', () => {
    expect(COMMANDS.map((command) => command.verb).sort()).toEqual(Object.keys(QUESTION_TABLE).sort())
  })
  for (const command of COMMANDS) {
    for (const state of QuestionState.options) {
      const needsSecond = command.verb === 'submit' || command.verb === 'sendback'
      const to = nextState(command.verb, state)
      it(`given ${state} when ${command.verb} then ${to ?? 'illegal'}`, () => {
        const decision = decided({ state, draft }, command, organiser, needsSecond ? strict : rules)
        if (to === null) expect(decision).toMatchObject({ ok: false, code: 'illegal' })
        else expect(decision).toMatchObject({ ok: true, to })
      })
    }
  }
})

describe('compare-and-set and claims', () => {
  it('given another version then stale', () => {
    expect(checkVersion(question(), 2)).toMatchObject({ code: 'stale' })
    expect(checkVersion(question(), 3)).toBeNull()
  })
  it('MC2 given another person’s live claim then claimed; lapsed or own lets through', () => {
    const claim = { byId: 'x', until: later(1) }
    expect(checkClaim(question({ claim }), moderator, now)).toMatchObject({ code: 'claimed' })
    expect(checkClaim(question({ claim: { ...claim, until: now } }), moderator, now)).toBeNull()
    expect(checkClaim(question({ claim: { ...claim, byId: 'm' } }), moderator, now)).toBeNull()
  })
  it('decisions end the claim; edit and draft keep it', () => {
    const ends = (command: Command, facts: Partial<QuestionFacts> = {}) => {
      const decision = decided(facts, command)
      return decision.ok && decision.endsClaim
    }
    expect(ends({ verb: 'accept' })).toBe(true)
    expect(ends(publish, { state: 'drafting', draft })).toBe(true)
    expect(ends({ verb: 'edit', publicText: 'x' })).toBe(false)
    expect(ends({ verb: 'draft', draftRevision: null }, { state: 'assigned' })).toBe(false)
  })
})

describe('triage', () => {
  it('given no public text when accepted or assigned then the original becomes public text', () => {
    expect(decided({}, { verb: 'accept' })).toMatchObject({ set: { publicText: 'Nguyên văn' } })
    expect(decided({}, { verb: 'assign', unitId: 'u', leaderId: 'l', coUnitIds: [] })).toMatchObject({
      set: { publicText: 'Nguyên văn', unitId: 'u', leaderId: 'l' },
    })
  })
  it('given an edited text when accepted then the edit is kept', () => {
    expect(decided({ publicText: 'Đã sửa' }, { verb: 'accept' })).toMatchObject({
      set: { publicText: 'Đã sửa' },
    })
  })
  it('assigning names the units that answer together, none twice; returning clears them, undoing brings them back', () => {
    const together: Command = { verb: 'assign', unitId: 'u', leaderId: null, coUnitIds: ['v', 'u'] }
    const assigned = decided({ unitId: 'w', coUnitIds: ['x'] }, together)
    expect(assigned).toMatchObject({
      set: { unitId: 'u', coUnitIds: ['v'] },
      before: { fields: { unitId: 'w', coUnitIds: ['x'] } },
    })
    const back: Command = { verb: 'return', suggestedUnitId: null }
    const shared = question({ state: 'assigned', unitId: 'u', coUnitIds: ['v'] })
    expect(decided(shared, back, leader)).toMatchObject({ set: { coUnitIds: [] } })
  })
  it('CF2 a confidential report is taken up, put aside, declined, handed over or answered later, and nothing else', () => {
    for (const command of COMMANDS) {
      const state = QUESTION_TABLE[command.verb].from[0] ?? 'received'
      const decision = decided({ state, confidential: true, draft }, command, organiser, strict)
      if (CONFIDENTIAL_VERBS.includes(command.verb)) expect(decision.ok, command.verb).toBe(true)
      else expect(decision, command.verb).toMatchObject({ code: 'illegal' })
    }
    expect(decided({ confidential: true }, { verb: 'accept' })).toMatchObject({ set: { topicId: null } })
    expect(decided({ confidential: true }, { verb: 'accept', publicText: 'Sửa' })).toMatchObject({
      code: 'illegal',
    })
  })
  it('CF4 a hand-over may bear words for the asker', () => {
    const handover: Command = {
      verb: 'handover',
      to: 'Sở',
      code: 'A1',
      reason: 'Đúng thẩm quyền',
      linked: 'same',
    }
    expect(decided({}, handover)).toMatchObject({
      set: { handoverTo: 'Sở', handoverCode: 'A1', outcomeReason: 'Đúng thẩm quyền' },
    })
  })
  it('labels are set as a whole, in whatever open state, and neither end a claim nor are undone', () => {
    for (const state of [...OPEN_STATES, 'linked'] as const) {
      const labelled = question({ state, leadId: state === 'linked' ? 'lead' : null, labelIds: ['a'] })
      const command: Command = { verb: 'label', labelIds: ['b', 'c'] }
      expect(decided(labelled, command)).toMatchObject({
        to: state,
        set: { labelIds: ['b', 'c'] },
        endsClaim: false,
        before: null,
        news: true,
      })
    }
  })
  it('given two returns when a moderator assigns then forbidden, an organiser may', () => {
    const bounced = question({ state: 'waiting', returns: 2 })
    const command: Command = { verb: 'assign', unitId: 'u', leaderId: null, coUnitIds: [] }
    expect(decided(bounced, command)).toMatchObject({ code: 'forbidden' })
    expect(decided(bounced, command, organiser)).toMatchObject({ ok: true, to: 'assigned' })
  })
  it('given two returns when returned again then illegal; the first two count up and clear the unit', () => {
    const command: Command = { verb: 'return', suggestedUnitId: 'v' }
    expect(decided({ state: 'assigned', unitId: 'u', returns: 1 }, command, leader)).toMatchObject({
      set: { returns: 2, unitId: null, suggestedUnitId: 'v' },
    })
    expect(decided({ state: 'assigned', returns: 2 }, command, leader)).toMatchObject({ code: 'illegal' })
  })
})

describe('links', () => {
  const link = (over: Partial<typeof lead | QuestionFacts>): Command => ({
    verb: 'link',
    lead: { ...lead, ...over } as never,
  })
  it('refuses itself, a lead that is linked, a lead that is over, a question that others are linked to', () => {
    const refusals = [
      decided({}, link({ id: 'q' })),
      decided({}, link({ leadId: 'z', state: 'linked' })),
      decided({}, link({ state: 'declined' })),
      decided({ linked: 1 }, link({})),
      decided({ confidential: true }, link({})),
      decided({}, link({ confidential: true })),
    ]
    for (const refusal of refusals) expect(refusal).toMatchObject({ ok: false, code: 'illegal' })
  })
  it('keeps the day that was promised, whatever the lead was promised for', () => {
    const linked = decided({ dueAt: later(1) }, link({}))
    expect(linked).toMatchObject({ ok: true, to: 'linked' })
    expect(linked).not.toHaveProperty('set.dueAt')
  })
  it('SE5 makes nothing open by a lead that is, once the session is closed', () => {
    const closed = { ...rules, closed: true }
    const promised = question({ state: 'waiting', dueAt: later(1) })
    for (const state of ['waiting', 'assigned', 'publishing'] as const) {
      expect(decided(promised, link({ state }), organiser, closed)).toMatchObject({ code: 'illegal' })
      expect(decided(promised, link({ state, dueAt: later(2) }), organiser, closed)).toMatchObject({
        ok: true,
      })
    }
    expect(decided(promised, link({ state: 'published' }), organiser, closed)).toMatchObject({ ok: true })
  })
  it('a lead that ends returns its linked ones unless the act names the outcome for all', () => {
    const with3 = question({ linked: 3 })
    const decline = (linked: 'return' | 'same'): Command => ({ verb: 'decline', reasonId: 'r', linked })
    expect(decided(with3, decline('return'))).toMatchObject({ linked: 'return' })
    expect(decided(with3, decline('same'))).toMatchObject({ linked: 'same' })
    expect(decided(with3, { verb: 'retract' }, { personId: null, organiser: false })).toMatchObject({
      linked: 'return',
    })
    expect(decided(with3, { verb: 'hold' })).toMatchObject({ linked: 'keep' })
  })
})

describe('answering', () => {
  it('only the first draft is news', () => {
    const first = decided({ state: 'assigned' }, { verb: 'draft', draftRevision: null }, leader)
    const next = decided({ state: 'drafting', draft }, { verb: 'draft', draftRevision: 2 }, leader)
    expect(first).toMatchObject({ ok: true, news: true })
    expect(next).toMatchObject({ ok: true, news: false })
  })
  it('a draft over another’s draft is stale', () => {
    const command: Command = { verb: 'draft', draftRevision: 1 }
    expect(decided({ state: 'drafting', draft }, command, leader)).toMatchObject({ code: 'stale' })
    expect(
      decided({ state: 'drafting', draft }, { verb: 'draft', draftRevision: null }, leader),
    ).toMatchObject({ code: 'stale' })
  })
  it('publishing needs a text, and a draft nobody changed in the meantime', () => {
    expect(decided({ state: 'assigned' }, publish, leader)).toMatchObject({ code: 'illegal' })
    const empty = { ...draft, empty: true }
    expect(decided({ state: 'drafting', draft: empty }, publish, leader)).toMatchObject({ code: 'illegal' })
    expect(decided({ state: 'drafting', draft }, { ...publish, draftRevision: 1 }, leader)).toMatchObject({
      code: 'stale',
    })
  })
  it('publishing under a name nobody delegated is forbidden', () => {
    const command: Command = { ...publish, mayUseName: false }
    expect(decided({ state: 'drafting', draft }, command, leader)).toMatchObject({ code: 'forbidden' })
  })
  it('stands in public after the delay, and never before the day opens', () => {
    const facts = question({ state: 'drafting', draft })
    expect(decided(facts, publish, leader)).toMatchObject({ publishesAt: later(10_000) })
    expect(decided(facts, publish, leader, { ...rules, publishDelay: 0 })).toMatchObject({ publishesAt: now })
    const opensAt = later(3_600_000)
    expect(decided(facts, publish, leader, { ...rules, opensAt })).toMatchObject({ publishesAt: opensAt })
  })
  it('LC3 where a second signature is asked: from submitted only, as it was submitted, not by its last author', () => {
    expect(decided({ state: 'drafting', draft }, publish, leader, strict)).toMatchObject({ code: 'illegal' })
    const submitted = question({ state: 'submitted', draft })
    expect(decided(submitted, publish, leader, strict)).toMatchObject({ ok: true })
    for (const own of [{ ownBody: true }, { ownReferences: true }])
      expect(decided(submitted, { ...publish, ...own }, leader, strict)).toMatchObject({ code: 'illegal' })
    expect(decided(submitted, publish, { personId: 'e', organiser: false }, strict)).toMatchObject({
      code: 'forbidden',
    })
  })
  it('submit and sendback exist only there', () => {
    expect(
      decided({ state: 'drafting', draft }, { verb: 'submit', draftRevision: null }, leader),
    ).toMatchObject({ code: 'illegal' })
    expect(decided({ state: 'submitted' }, { verb: 'sendback' }, leader)).toMatchObject({ code: 'illegal' })
  })
})

describe('MC3 undo', () => {
  it('remembers exactly the fields the decision changed', () => {
    const facts = question({ state: 'waiting', publicText: 'A', unitId: 'old' })
    const decision = decided(facts, { verb: 'assign', unitId: 'new', leaderId: null, coUnitIds: [] })
    expect(decision).toMatchObject({
      before: { state: 'waiting', fields: { unitId: 'old', leaderId: null, publicText: 'A' } },
    })
  })
  it('is offered for hold, accept, assign, decline, link, edit and nothing else', () => {
    const offered = COMMANDS.filter((command) => {
      const state = QUESTION_TABLE[command.verb].from[0]
      const decision = decided({ state: state ?? 'received', draft }, command, organiser, strict)
      return decision.ok && decision.before !== null
    }).map((command) => command.verb)
    expect(offered.sort()).toEqual(['accept', 'assign', 'decline', 'edit', 'hold', 'link'])
  })
})
