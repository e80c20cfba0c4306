import type { EditOrganisation, OrganisationSetup } from '@giaoluu/contract/organisation'
import type { Actor } from '@giaoluu/domain/actor'
import { carriesWhiteText } from '@giaoluu/domain/contrast'
import type { Deps, Tx } from '../deps.ts'
import { invalid } from '../invalid.ts'
import { actOnOrganisation } from './act-on-organisation.ts'
import { handReportsOver } from './hand-reports-over.ts'

/** Another name, colour, hosts, or who sees confidential reports. */
export function editOrganisation(
  deps: Deps,
  actor: Actor,
  slug: string,
  { name, colour, hosts, reports }: EditOrganisation,
): Promise<OrganisationSetup> {
  return actOnOrganisation(deps, actor, slug, async (tx, acting) => {
    const { id } = acting
    if (colour && !carriesWhiteText(colour)) throw invalid('colour', 'white text on it could not be read')
    if (hosts) await setHosts(tx, id, hosts)
    const seeing = reports ? await reportsOf(tx, id, reports) : null
    const handedOver = seeing ? await handReportsOver(tx, acting, seeing.handlerId) : {}
    await tx.organisation.update({
      where: { id },
      data: {
        ...(name !== undefined && { name }),
        ...(colour !== undefined && { colour }),
        ...(reports !== undefined && {
          reportUnitId: seeing?.unitId ?? null,
          reportHandlerId: seeing?.handlerId ?? null,
        }),
      },
    })
    const words = JSON.stringify({ name, colour, hosts, reports })
    return { subject: 'organisation', subjectId: id, verb: 'edit', words, shown: true, ...handedOver }
  })
}

async function setHosts(tx: Tx, organisationId: string, hosts: readonly string[]): Promise<void> {
  const wanted = [...new Set(hosts)]
  // Two organisations that ask for one name at once: the second waits here for the first, and then sees it taken.
  await tx.organisationHost.deleteMany({ where: { organisationId, host: { notIn: wanted } } })
  await tx.organisationHost.createMany({
    data: wanted.map((host) => ({ host, organisationId })),
    skipDuplicates: true,
  })
  const mine = await tx.organisationHost.count({ where: { organisationId, host: { in: wanted } } })
  if (mine !== wanted.length) throw invalid('hosts', 'another organisation has one of these')
}

async function reportsOf(
  tx: Tx,
  organisationId: string,
  { unit: unitId, handler }: { unit: string; handler: string },
): Promise<{ unitId: string; handlerId: string }> {
  const unit = await tx.unit.findFirst({ where: { id: unitId, organisationId, active: true } })
  if (!unit) throw invalid('reports.unit', 'not a unit of this organisation')
  const person = await tx.person.findFirst({
    where: { username: handler, disabledAt: null, roles: { some: { organisationId } } },
    select: { id: true },
  })
  if (!person) throw invalid('reports.handler', 'nobody who works here')
  return { unitId, handlerId: person.id }
}
