import type { DeskSession, Session, SessionSummary } from '@giaoluu/contract/session'
import { accepting, sessionState } from '@giaoluu/domain/session'
import type { DeskExtras } from './load-desk-extras.ts'
import type { StoredSession, StoredSummary } from './store.ts'

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
  }
}

/** The session as its staff see it. */
export function presentDeskSession(stored: StoredSession, extras: DeskExtras, now: Date): DeskSession {
  return {
    ...presentSession(stored, now),
    declineReasons: extras.declineReasons.map(({ id, name, text }) => ({ id, name, text })),
    people: stored.organisation.units.map((unit) => ({
      unit: unit.id,
      colleagues: extras.roles
        .filter((held) => held.unitId === unit.id)
        .map(({ role, person }) => ({
          username: person.username,
          name: person.name,
          title: person.title,
          role,
        })),
    })),
    competences: extras.competences.map(({ topicId, provinceId, unitId }) => ({
      topic: topicId,
      province: provinceId,
      unit: unitId,
    })),
    signsFor: extras.delegations.map(({ leader }) => ({
      username: leader.username,
      name: leader.name,
      title: leader.title,
    })),
    settings: { publishDelay: stored.publishDelay, secondSignature: stored.secondSignature },
  }
}
