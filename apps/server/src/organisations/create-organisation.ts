import { randomUUID } from 'node:crypto'
import {
  consentTexts,
  declineReasons,
  labels,
  topics,
} from '../../../../prisma/seed/content/organisations.ts'
import { provinces } from '../../../../prisma/seed/content/provinces.ts'
import { dbNow } from '../clock.ts'
import type { Deps, Tx } from '../deps.ts'
import { recordInvitation } from '../invitations/record-invitation.ts'
import { insertInvitation } from '../invitations/store.ts'
import { linkOf } from '../invitations/token.ts'
import { digest } from '../questions/digest.ts'
import { record } from '../questions/record.ts'
import { transact } from '../transact.ts'

export type NewOrganisation = {
  slug: string
  name: string
  hosts: readonly string[]
  /** The slug of the one above it. */
  parent: string | null
  /** Who is invited to set it up. */
  organiser: string
}

/** Why an organisation was not made, in a sentence for whoever asked. */
export class NotCreated extends Error {
  override readonly name = 'NotCreated'
}

/**
 * Makes an organisation with what every one needs (the fields, usual reasons to decline, consent texts, labels, the
 * provinces) and one invitation to organise it. Everything else is set up in the console. One transaction: a second call
 * with the same slug changes nothing.
 */
export function createOrganisation(
  { database }: Pick<Deps, 'database'>,
  publicUrl: URL,
  { slug, name, hosts, parent, organiser }: NewOrganisation,
): Promise<{ link: string; expiresAt: Date }> {
  return transact({ database }, async (tx) => {
    // Two at once with one slug: the second waits here and finds it taken.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('giaoluu organisation'))::text AS locked`
    const parentId = await checkPlace(tx, slug, parent)
    const id = randomUUID()
    await tx.organisation.create({ data: { id, slug, name, parentId } })
    await addHosts(tx, id, hosts)
    await fill(tx, id)
    const now = await dbNow(tx)
    const { invitation, token } = await insertInvitation(
      tx,
      {
        organisationId: id,
        name: organiser,
        title: `Ban tổ chức, ${name}`,
        roles: [{ role: 'organiser' }],
        personId: null,
        byId: null,
      },
      now,
    )
    await record(tx, [
      {
        organisationId: id,
        sessionId: null,
        subject: 'organisation',
        subjectId: id,
        verb: 'create',
        actorId: null,
        actorRole: 'server',
        digest: digest(id, name),
      },
    ])
    await recordInvitation(tx, invitation, 'invite', null, 'server')
    return { link: linkOf(publicUrl, token), expiresAt: invitation.expiresAt }
  })
}

async function checkPlace(tx: Tx, slug: string, parent: string | null): Promise<string | null> {
  const known = await tx.organisation.findMany({ select: { id: true, slug: true, demo: true } })
  // Its accounts are known to everybody, and an unknown host shows the first organisation there is.
  if (known.some(({ demo }) => demo))
    throw new NotCreated('this installation holds the demo; use another database or DATA_DIR')
  if (known.some((each) => each.slug === slug))
    throw new NotCreated(`there is an organisation ${slug} already`)
  if ((await tx.session.count({ where: { slug } })) > 0)
    throw new NotCreated(`there is a session with the address ${slug}`)
  if (parent === null) return null
  const above = known.find((each) => each.slug === parent)
  if (!above) throw new NotCreated(`there is no organisation ${parent}`)
  return above.id
}

async function addHosts(tx: Tx, organisationId: string, hosts: readonly string[]): Promise<void> {
  const taken = await tx.organisationHost.findFirst({ where: { host: { in: [...hosts] } } })
  if (taken) throw new NotCreated(`${taken.host} belongs to another organisation`)
  await tx.organisationHost.createMany({ data: hosts.map((host) => ({ host, organisationId })) })
}

/** What every organisation begins with; its organisers change it as they like. */
async function fill(tx: Tx, organisationId: string): Promise<void> {
  await tx.province.createMany({
    data: provinces.map(({ id, name, synonyms }, position) => ({
      id,
      name,
      synonyms: [...synonyms],
      position,
    })),
    skipDuplicates: true,
  })
  await tx.topic.createMany({
    data: topics.map(({ name }, position) => ({ id: randomUUID(), organisationId, name, position })),
  })
  await tx.declineReason.createMany({
    data: declineReasons.map(({ name, text }, position) => ({
      id: randomUUID(),
      organisationId,
      name,
      text,
      position,
    })),
  })
  await tx.label.createMany({
    data: labels.map(({ name }, position) => ({ id: randomUUID(), organisationId, name, position })),
  })
  await tx.consentText.createMany({
    data: consentTexts.map(({ kind, text }) => ({
      id: randomUUID(),
      organisationId,
      kind,
      version: 1,
      text,
    })),
  })
}
