import { describe, expect, it } from 'vitest'
import { answers } from './answers.ts'
import { drafts } from './drafts.ts'
import {
  competenceRules,
  consentTexts,
  declineReasons,
  labels,
  organisations,
  topics,
  units,
} from './organisations.ts'
import { people } from './people.ts'
import { provinces } from './provinces.ts'
import { questions } from './questions.ts'
import { textBlocks } from './text-blocks.ts'
import type { BlockNode, DocumentTree } from './types.ts'

const blockText = (block: BlockNode): string =>
  block.type === 'paragraph'
    ? block.content.map((node) => node.text).join('')
    : block.content.map((item) => item.content.map(blockText).join('\n')).join('\n')

const documentText = (tree: DocumentTree) => tree.content.map(blockText).join('\n')

const wordCount = (text: string) => text.split(/\s+/u).length

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}

const ids = (list: readonly { id: string }[]) => list.map((entry) => entry.id)

const expectDistinct = (list: readonly string[]) => expect(new Set(list).size).toBe(list.length)

const countBy = (list: readonly string[]) =>
  list.reduce<Record<string, number>>(
    (counts, key) => Object.assign(counts, { [key]: (counts[key] ?? 0) + 1 }),
    {},
  )

const questionById = new Map(questions.map((question) => [question.id, question]))
const unitIds = ids(units)
const leaderUnits = (person: string) =>
  people.find(({ id }) => id === person)?.roles.flatMap((held) => (held.unit === null ? [] : [held.unit]))

describe('counts', () => {
  it('has the 34 provinces and the 29 names that were merged into them', () => {
    const mergedNames = [
      ...['Hà Giang', 'Yên Bái', 'Bắc Kạn', 'Vĩnh Phúc', 'Hòa Bình', 'Bắc Giang', 'Thái Bình', 'Hải Dương'],
      ...['Hà Nam', 'Nam Định', 'Quảng Bình', 'Quảng Nam', 'Kon Tum', 'Bình Định', 'Ninh Thuận', 'Đắk Nông'],
      ...['Bình Thuận', 'Phú Yên', 'Bình Dương', 'Bà Rịa - Vũng Tàu', 'Bình Phước', 'Long An', 'Sóc Trăng'],
      ...['Hậu Giang', 'Bến Tre', 'Trà Vinh', 'Tiền Giang', 'Bạc Liêu', 'Kiên Giang'],
    ]
    const synonyms = provinces.flatMap((province) => province.synonyms)
    expect(provinces).toHaveLength(34)
    expect(mergedNames).toHaveLength(29)
    expect(synonyms).toEqual(expect.arrayContaining(mergedNames))
    expectDistinct([...provinces.map(({ name }) => name), ...synonyms])
  })

  it('has sixty-seven questions in the states the demo shows', () => {
    expect(countBy(questions.map(({ state }) => state))).toEqual({
      received: 16,
      held: 2,
      waiting: 4,
      assigned: 5,
      drafting: 3,
      submitted: 2,
      published: 25,
      withdrawn: 1,
      declined: 3,
      linked: 4,
      handedOver: 1,
      retracted: 1,
    })
    expect(questions.filter((question) => 'dueInDays' in question)).toHaveLength(1)
  })

  it('is three fifths about land', () => {
    expect(countBy(questions.map(({ topic }) => topic))['dat-dai']).toBe(42)
  })

  it('has two corrected answers and a withdrawn one', () => {
    expect(answers).toHaveLength(26)
    expect(answers.filter(({ revisions }) => revisions.length > 1)).toHaveLength(2)
    expect(answers.filter(({ withdrawn }) => withdrawn)).toHaveLength(1)
  })

  it('has the six demo accounts, leader and leader2 in different units', () => {
    const accounts = people.flatMap(({ account }) => (account === null ? [] : [account]))
    expect(accounts.toSorted()).toEqual([
      'expert',
      'leader',
      'leader2',
      'moderator',
      'moderator2',
      'organiser',
    ])
    expect(leaderUnits('leader')).not.toEqual(leaderUnits('leader2'))
    expect(leaderUnits('expert')).toEqual(leaderUnits('leader'))
  })

  it('has six text blocks, an answer of two units, and a legal basis on every answer', () => {
    expect(textBlocks).toHaveLength(6)
    const together = questions.filter(
      ({ state, coUnits = [] }) => state === 'published' && coUnits.length > 0,
    )
    expect(together).toHaveLength(1)
    expect(answers.filter(({ references }) => references.length === 0)).toEqual([])
  })

  it('has work of every kind for triage', () => {
    const returns = questions.map((question) => ('returned' in question ? question.returned?.length : 0))
    expect(returns.filter((times) => times === 1)).toHaveLength(1)
    expect(returns.filter((times) => times === 2)).toHaveLength(1)
    expect(labels).toHaveLength(5)
    expect(new Set(questions.flatMap((question) => question.labels ?? []))).toEqual(new Set(ids(labels)))
    const shared = questions.filter(({ state, coUnits }) => coUnits && state !== 'published')
    expect(shared).toHaveLength(2)
  })

  it('suggests a unit for every question that waits for one', () => {
    for (const { state, topic } of questions)
      if (['received', 'held', 'waiting'].includes(state))
        expect(competenceRules.map((rule) => rule.topic)).toContain(topic)
  })

  it('has six reasons and two consents', () => {
    expect(declineReasons).toHaveLength(6)
    expect(consentTexts.map(({ kind, version }) => [kind, version])).toEqual([
      ['processing', 1],
      ['publishName', 1],
    ])
  })
})

describe('references', () => {
  it('repeats no id', () => {
    for (const list of [provinces, units, topics, people, declineReasons, questions, textBlocks])
      expectDistinct(ids(list))
    expectDistinct(organisations.map(({ slug }) => slug))
    expectDistinct(answers.map(({ question }) => question))
    expectDistinct(drafts.map(({ question }) => question))
  })

  it('names only organisations that exist', () => {
    const slugs = organisations.map(({ slug }) => slug)
    const named = [
      ...organisations.map(({ parent }) => parent),
      ...units.flatMap(({ organisation, partner }) => [organisation, partner]),
      ...people.flatMap(({ roles }) => roles.map(({ organisation }) => organisation)),
    ]
    expect(slugs).toEqual(expect.arrayContaining(named.filter((slug) => slug !== null)))
  })

  it('gives every topic a fallback unit, and every rule what exists', () => {
    for (const { id } of topics) {
      expect(competenceRules.filter((rule) => rule.topic === id && rule.province === null)).toHaveLength(1)
    }
    for (const rule of competenceRules) {
      expect(ids(topics)).toContain(rule.topic)
      expect(unitIds).toContain(rule.unit)
      if (rule.province !== null) expect(ids(provinces)).toContain(rule.province)
    }
  })

  it('gives every unit one leader', () => {
    const led = people.flatMap(({ roles }) =>
      roles.flatMap(({ role, unit }) => (role === 'leader' ? [unit] : [])),
    )
    expect(led.toSorted()).toEqual(unitIds.toSorted())
  })

  it.each(questions)('question $id names what exists', (question) => {
    expect(ids(topics)).toContain(question.topic)
    expect(ids(provinces)).toContain(question.province)
    if ('unit' in question) expect(unitIds).toContain(question.unit)
    expect(unitIds).toEqual(expect.arrayContaining([...(question.coUnits ?? [])]))
    if (question.state === 'declined') expect(ids(declineReasons)).toContain(question.reason)
    if (question.state === 'linked') {
      expect(questionById.get(question.lead)?.state).toMatch(/^(published|assigned)$/)
    }
    if (question.state === 'waiting') {
      for (const { unit, suggestedUnit } of question.returned ?? [])
        expect(unitIds).toEqual(expect.arrayContaining([unit, suggestedUnit]))
    }
    expect(ids(labels)).toEqual(expect.arrayContaining([...(question.labels ?? [])]))
  })

  it('gives every text block its unit', () => {
    for (const { unit } of textBlocks) expect(unitIds).toContain(unit)
  })

  it('has an answer exactly where a question was published', () => {
    const answered = questions.filter(({ state }) => state === 'published' || state === 'withdrawn')
    expect(answers.map(({ question }) => question).toSorted()).toEqual(ids(answered).toSorted())
    for (const { question, withdrawn } of answers) {
      expect(questionById.get(question)?.state).toBe(withdrawn ? 'withdrawn' : 'published')
    }
  })

  it('has a draft exactly where a unit is at work', () => {
    const inWork = questions.filter(({ state }) => state === 'drafting' || state === 'submitted')
    expect(drafts.map(({ question }) => question).toSorted()).toEqual(ids(inWork).toSorted())
  })

  it.each([
    ...answers.map(({ question, leader }) => ({ question, author: leader })),
    ...drafts.map(({ question, by }) => ({ question, author: by })),
  ])('$question is answered from its own unit', ({ question, author }) => {
    const found = questionById.get(question)
    expect(found && 'unit' in found ? [found.unit] : undefined).toEqual(leaderUnits(author))
  })
})

describe('times', () => {
  it('lists questions by arrival, no two in one minute, none older than three hours', () => {
    const arrivals = questions.map(({ receivedMinutesAgo }) => receivedMinutesAgo)
    expect(arrivals).toEqual(arrivals.toSorted((left, right) => right - left))
    expectDistinct(arrivals.map(String))
    expect(Math.max(...arrivals)).toBeLessThanOrEqual(180)
  })

  it('lets nothing happen before it arrived', () => {
    for (const question of questions) {
      if ('changedMinutesAgo' in question) {
        expect(question.changedMinutesAgo).toBeLessThan(question.receivedMinutesAgo)
      }
    }
    for (const { question, revisions, withdrawn } of answers) {
      const steps = [
        questionById.get(question)?.receivedMinutesAgo ?? 0,
        ...revisions.map(({ publishedMinutesAgo }) => publishedMinutesAgo),
        ...(withdrawn ? [withdrawn.minutesAgo] : []),
      ]
      expect(steps).toEqual([...new Set(steps)].toSorted((left, right) => right - left))
      expect(Math.min(...steps)).toBeGreaterThan(0)
    }
  })

  it('links a question only after its lead had arrived', () => {
    for (const question of questions) {
      if (question.state !== 'linked') continue
      const lead = questionById.get(question.lead)
      expect(question.changedMinutesAgo).toBeLessThan(lead?.receivedMinutesAgo ?? 0)
    }
  })
})

describe('texts', () => {
  it('are NFC, not empty and at most 4,000 characters', () => {
    const everything = [
      ...[provinces, organisations, units, topics, declineReasons, consentTexts, people, questions],
      ...[answers, drafts, textBlocks],
    ]
    for (const text of strings(everything)) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text.trim()).not.toBe('')
      expect(text.length).toBeLessThanOrEqual(4000)
    }
  })

  it('of questions run from one line to 800 characters', () => {
    const lengths = questions.map(({ text }) => text.length)
    expect(Math.min(...lengths)).toBeLessThan(60)
    expect(Math.max(...lengths)).toBeGreaterThan(600)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(800)
  })

  it.each(answers)('answer to $question has 60 to 250 words', ({ revisions }) => {
    for (const { body } of revisions) {
      expect(wordCount(documentText(body))).toBeGreaterThanOrEqual(60)
      expect(wordCount(documentText(body))).toBeLessThanOrEqual(250)
    }
  })

  it('of every later revision carry a note', () => {
    for (const { revisions } of answers) {
      expect(revisions.map(({ note }) => note !== undefined)).toEqual(revisions.map((_, index) => index > 0))
    }
  })

  it('link only over https', () => {
    const links = strings(answers).filter((text) => text.includes('://'))
    expect(links.filter((link) => !link.startsWith('https://'))).toEqual([])
  })
})
