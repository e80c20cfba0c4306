import type { OrganisationSetup } from '@giaoluu/contract/organisation'
import type { StoredSetup } from './store.ts'

/** An organisation as its organiser sets it up. */
export function presentSetup(stored: StoredSetup): OrganisationSetup {
  return {
    slug: stored.slug,
    name: stored.name,
    colour: stored.colour,
    hosts: stored.hosts.map(({ host }) => host),
    units: stored.units.map(({ id, name, parentId, partner, position, active }) => ({
      id,
      name,
      parent: parentId,
      partner: partner && { slug: partner.slug, name: partner.name },
      position,
      active,
    })),
    topics: stored.topics.map(({ id, name, position, active }) => ({ id, name, position, active })),
    declineReasons: stored.declineReasons.map(({ id, name, text, position, active }) => ({
      id,
      name,
      text,
      position,
      active,
    })),
    competences: stored.competences.map(({ topicId, provinceId, unitId }) => ({
      topic: topicId,
      province: provinceId,
      unit: unitId,
    })),
    consents: stored.consentTexts.map(({ kind, version, text, createdAt }) => ({
      kind,
      version,
      text,
      since: createdAt.toISOString(),
    })),
    provinces: stored.provinces.map(({ id, name }) => ({ id, name })),
    partners: stored.others.map(({ slug, name }) => ({ slug, name })),
    takesPart: presentPartnerships(stored),
    reports:
      stored.reportUnitId !== null && stored.reportHandler
        ? { unit: stored.reportUnitId, handler: stored.reportHandler.username }
        : null,
  }
}

function presentPartnerships({ partnerships }: StoredSetup): OrganisationSetup['takesPart'] {
  const hosts = new Map(partnerships.map(({ organisation }) => [organisation.slug, organisation.name]))
  return [...hosts].map(([slug, name]) => ({
    slug,
    name,
    units: partnerships
      .filter(({ organisation }) => organisation.slug === slug)
      .map((unit) => ({ id: unit.id, name: unit.name })),
  }))
}
