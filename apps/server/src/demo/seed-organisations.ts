import type { Document } from '@giaoluu/contract/document'
import { documentText } from '@giaoluu/domain/document-text'
import {
  competenceRules,
  consentTexts,
  declineReasons,
  labels,
  organisations,
  topics,
  units,
} from '../../../../prisma/seed/content/organisations.ts'
import { people } from '../../../../prisma/seed/content/people.ts'
import { provinces } from '../../../../prisma/seed/content/provinces.ts'
import { textBlocks } from '../../../../prisma/seed/content/text-blocks.ts'
import { dbNow } from '../clock.ts'
import type { Db, Tx } from '../deps.ts'
import { createPerson } from '../people/create-person.ts'
import type { Passwords } from './accounts.ts'

/** The ministry of the demo; topics, reasons and the day belong to it. */
export const MINISTRY = organisations.find((organisation) => organisation.parent === null)?.slug ?? ''

/** The fictional ministry, its departments, units, fields and rules. A slug serves as the id. */
export async function seedOrganisations(tx: Tx): Promise<void> {
  for (const { slug, name, parent } of organisations)
    await tx.organisation.create({ data: { id: slug, slug, name, parentId: parent, demo: true } })
  const organisationId = MINISTRY
  await tx.unit.createMany({
    data: units.map(({ id, organisation, name, partner }, position) => ({
      id,
      organisationId: organisation,
      name,
      partnerId: partner,
      position,
    })),
  })
  await tx.topic.createMany({
    data: topics.map(({ id, name }, position) => ({ id, name, organisationId, position })),
  })
  await tx.province.createMany({
    data: provinces.map(({ id, name, synonyms }, position) => ({
      id,
      name,
      synonyms: [...synonyms],
      position,
    })),
    skipDuplicates: true,
  })
  await tx.competence.createMany({
    data: competenceRules.map(({ topic, province, unit }) => ({
      organisationId,
      topicId: topic,
      provinceId: province,
      unitId: unit,
    })),
  })
  await tx.declineReason.createMany({
    data: declineReasons.map(({ id, name, text }, position) => ({
      id,
      name,
      text,
      organisationId,
      position,
    })),
  })
  const changedAt = await dbNow(tx)
  await tx.textBlock.createMany({
    data: textBlocks.map(({ id, unit, name, body }) => ({
      id,
      unitId: unit,
      name,
      body: body as Document,
      bodyText: documentText(body as Document),
      changedAt,
    })),
  })
  await tx.label.createMany({
    data: labels.map(({ id, name }, position) => ({ id, name, organisationId, position })),
  })
  await tx.consentText.createMany({
    data: consentTexts.map(({ kind, version, text }) => ({ kind, version, text, organisationId })),
  })
}

/** The demo's people, outside a transaction since hashing passwords takes its time; the expert signs for the leader. */
export async function seedPeople(db: Db, passwords: Passwords): Promise<void> {
  for (const { id, account, name, title, roles } of people)
    await createPerson(db, {
      id,
      username: account ?? id,
      password: account === null ? null : (passwords[account] ?? null),
      name,
      title,
      roles: roles.map(({ role, unit }) => ({ organisationId: MINISTRY, role, unitId: unit })),
    })
  const unitId = people.find((person) => person.id === 'leader')?.roles[0]?.unit
  if (unitId) await db.delegation.create({ data: { leaderId: 'leader', expertId: 'expert', unitId } })
}
