import type { AskFields } from '@giaoluu/contract/ask-fields'
import { QuestionState } from '@giaoluu/contract/question'
import type {
  Colleague,
  DeskCounts,
  DeskSession,
  Ledger,
  Named,
  Session,
  SessionSummary,
} from '@giaoluu/contract/session'
import { ALL_SHOWN } from '@giaoluu/domain/ask-fields'
import { accepting, sessionState } from '@giaoluu/domain/session'
import type { Prisma } from '../generated/prisma/client.ts'
import type { StoredCounts } from '../questions/load-counts.ts'
import type { DeskExtras } from './load-desk-extras.ts'
import type { LedgerLine, StoredLedger } from './load-ledger.ts'
import type { StoredSession, StoredSummary } from './store.ts'

/** Only what differs from the usual is stored. */
export const storedAskFields = (json: Prisma.JsonValue): AskFields => ({
  ...ALL_SHOWN,
  ...(json as Partial<AskFields>),
})

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

/** A line of the list of sessions; state and `accepting` are by the server's clock ([G1], F7). */
export function presentSummary(stored: StoredSummary, now: Date): SessionSummary {
  return {
    slug: stored.slug,
    title: stored.title,
    kind: stored.kind,
    state: sessionState(stored, now),
    practice: stored.practice,
    organisation: { slug: stored.organisation.slug, name: stored.organisation.name },
    asksFrom: iso(stored.asksFrom),
    asksUntil: iso(stored.asksUntil),
    opensAt: iso(stored.opensAt),
    closesAt: iso(stored.closesAt),
    ...(stored.closedAt && { closedAt: stored.closedAt.toISOString() }),
    accepting: accepting(stored, now),
  }
}

/** The public view of a session. */
export function presentSession(stored: StoredSession, now: Date): Session {
  const { organisation, totals } = stored
  // Newest version first, so the first of a kind is the one in force.
  const consent = (kind: 'processing' | 'publishName'): string =>
    organisation.consentTexts.find((text) => text.kind === kind)?.text ?? ''
  return {
    ...presentSummary(stored, now),
    now: now.toISOString(),
    breaks: stored.breaks.map(({ from, until }) => ({
      from: from.toISOString(),
      until: until.toISOString(),
    })),
    topics: organisation.topics.map(({ id, name }) => ({ id, name })),
    units: organisation.units.map(({ id, name }) => ({ id, name })),
    provinces: stored.provinces.map(({ id, name, synonyms }) => ({ id, name, synonyms })),
    counts: { received: totals.received, published: totals.published, open: totals.open },
    consents: { processing: consent('processing'), publishName: consent('publishName') },
    notices: stored.notices.map(({ id, text, postedAt }) => ({ id, text, at: postedAt.toISOString() })),
    askFields: storedAskFields(stored.askFields),
    slowMode: stored.slowMode,
    takesReports: organisation.reportUnitId !== null,
    colour: organisation.colour,
  }
}

/** The session as its staff see it. */
export function presentDeskSession(stored: StoredSession, extras: DeskExtras, now: Date): DeskSession {
  return {
    ...presentSession(stored, now),
    declineReasons: extras.declineReasons.map(({ id, name, text }) => ({ id, name, text })),
    labels: extras.labels,
    people: stored.organisation.units.map((unit) => ({
      unit: unit.id,
      colleagues: extras.roles.filter((held) => held.unitId === unit.id).map(presentColleague),
    })),
    office: extras.roles.filter((held) => held.unitId === null).map(presentColleague),
    competences: extras.competences.map(({ topicId, provinceId, unitId }) => ({
      topic: topicId,
      province: provinceId,
      unit: unitId,
    })),
    signsFor: extras.signsFor.map(({ username, name, title }) => ({ username, name, title })),
    settings: { publishDelay: stored.publishDelay, secondSignature: stored.secondSignature },
  }
}

const presentColleague = ({ role, person }: DeskExtras['roles'][number]): Colleague => ({
  username: person.username,
  name: person.name,
  title: person.title,
  role,
})

/** What each queue holds, with every state, and the labels and units that hold any. */
export function presentCounts({ states, returned, labels, units }: StoredCounts, now: Date): DeskCounts {
  const each = (held: ReadonlyMap<string, number>) => [...held].map(([id, open]) => ({ id, open }))
  return {
    at: now.toISOString(),
    states: Object.fromEntries(
      QuestionState.options.map((state) => [state, states[state] ?? 0]),
    ) as DeskCounts['states'],
    returned,
    labels: each(labels),
    units: each(units),
  }
}

/** The balance with names; units and topics in their own order, what has none last. */
export function presentLedger(
  ledger: StoredLedger,
  units: readonly Named[],
  topics: readonly Named[],
  now: Date,
): Ledger {
  return {
    at: now.toISOString(),
    ...counts(ledger.totals),
    byUnit: [...units, null].flatMap((unit) =>
      ledger.byUnit
        .filter(({ unitId }) => unitId === (unit?.id ?? null))
        .map((line) => ({ unit: unit && { id: unit.id, name: unit.name }, ...counts(line) })),
    ),
    byTopic: [...topics, null].flatMap((topic) =>
      ledger.byTopic
        .filter(({ topicId }) => topicId === (topic?.id ?? null))
        .map((line) => ({ topic: topic && { id: topic.id, name: topic.name }, ...counts(line) })),
    ),
  }
}

const counts = (line: LedgerLine): LedgerLine => ({
  received: line.received,
  published: line.published,
  declined: line.declined,
  handedOver: line.handedOver,
  retracted: line.retracted,
  answeredLater: line.answeredLater,
  open: line.open,
})
