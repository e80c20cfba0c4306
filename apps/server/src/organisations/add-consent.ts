import { randomUUID } from 'node:crypto'
import type { ConsentKind, OrganisationSetup } from '@giaoluu/contract/organisation'
import type { Actor } from '@giaoluu/domain/actor'
import type { Deps } from '../deps.ts'
import { actOnOrganisation } from './act-on-organisation.ts'

/** A new version of a consent text; the same words again are no new version. */
export function addConsent(
  deps: Deps,
  actor: Actor,
  slug: string,
  { kind, text }: { kind: ConsentKind; text: string },
): Promise<OrganisationSetup> {
  return actOnOrganisation(deps, actor, slug, async (tx, { id: organisationId, now }) => {
    const inForce = await tx.consentText.findFirst({
      where: { organisationId, kind },
      orderBy: { version: 'desc' },
    })
    if (inForce?.text === text) return null
    const id = randomUUID()
    const version = (inForce?.version ?? 0) + 1
    await tx.consentText.create({ data: { id, organisationId, kind, version, text, createdAt: now } })
    return { subject: 'consentText', subjectId: id, verb: 'add', words: text, shown: true }
  })
}
