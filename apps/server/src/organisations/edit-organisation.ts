import type { EditOrganisation, OrganisationSetup } from '@giaoluu/contract/organisation'
import type { Actor } from '@giaoluu/domain/actor'
import { carriesWhiteText } from '@giaoluu/domain/contrast'
import { ROLES_FOR_ORGANISATION } from '@giaoluu/domain/permissions'
import { OPEN_STATES } from '@giaoluu/domain/question-table'
import type { Deps, Tx } from '../deps.ts'
import type { Env } from '../env.ts'
import { invalid } from '../invalid.ts'
import { Refusal } from '../refusal.ts'
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
    if (hosts) await setHosts(tx, id, hosts, deps.env)
    const seeing = reports ? await reportsOf(tx, id, reports) : null
    if (reports === null) await refuseUndecided(tx, id)
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

/** The names of the installation itself: whoever had one would have everybody's pages and consoles to themselves. */
const isInstallations = (host: string, { publicUrl }: Env): boolean =>
  host === publicUrl.hostname || host === 'localhost' || /^127(?:\.\d+){3}$/.test(host)

async function setHosts(tx: Tx, organisationId: string, hosts: readonly string[], env: Env): Promise<void> {
  const wanted = [...new Set(hosts)]
  const had = await tx.organisationHost.findMany({ where: { organisationId } })
  // Given at the command line it stays: who runs the installation said so.
  if (wanted.some((host) => isInstallations(host, env) && !had.some((each) => each.host === host)))
    throw invalid('hosts', 'the installation itself goes by this name')
  // Two organisations that ask for one name at once: the second waits here for the first, and then sees it taken.
  await tx.organisationHost.deleteMany({ where: { organisationId, host: { notIn: wanted } } })
  await tx.organisationHost.createMany({
    data: wanted.map((host) => ({ host, organisationId })),
    skipDuplicates: true,
  })
  const mine = await tx.organisationHost.count({ where: { organisationId, host: { in: wanted } } })
  if (mine !== wanted.length) throw invalid('hosts', 'another organisation has one of these')
}

/** Reports that wait would be nobody's: their unit reads them, and cannot decide. */
async function refuseUndecided(tx: Tx, organisationId: string): Promise<void> {
  const open = await tx.question.count({
    where: { confidential: true, state: { in: [...OPEN_STATES] }, session: { organisationId } },
  })
  if (open > 0) throw new Refusal('illegal', { detail: `${open} confidential reports wait for a decision` })
}

async function reportsOf(
  tx: Tx,
  organisationId: string,
  { unit: unitId, handler }: { unit: string; handler: string },
): Promise<{ unitId: string; handlerId: string }> {
  const unit = await tx.unit.findFirst({ where: { id: unitId, organisationId, active: true } })
  if (!unit) throw invalid('reports.unit', 'not a unit of this organisation')
  // Somebody whose sign-in is being taken away elsewhere is waited for.
  await tx.$queryRaw`SELECT id FROM person WHERE username = ${handler} FOR SHARE`
  const person = await tx.person.findFirst({
    where: {
      username: handler,
      disabledAt: null,
      roles: { some: { organisationId, role: { in: [...ROLES_FOR_ORGANISATION.handleReports] } } },
    },
    select: { id: true },
  })
  if (!person) throw invalid('reports.handler', 'no moderator or organiser of this organisation')
  return { unitId, handlerId: person.id }
}
