import { randomUUID } from 'node:crypto'
import type { AddUnit, EditUnit, OrganisationSetup } from '@giaoluu/contract/organisation'
import type { Actor } from '@giaoluu/domain/actor'
import { foldText } from '@giaoluu/domain/fold-text'
import { OPEN_STATES } from '@giaoluu/domain/question-table'
import type { Deps, Tx } from '../deps.ts'
import { invalid } from '../invalid.ts'
import { Refusal } from '../refusal.ts'
import { actOnOrganisation } from './act-on-organisation.ts'

/** More than any ministry has; it bounds every list of units. */
const UNITS_MAX = 500

type Unit = { id: string; parentId: string | null; partnerId: string | null; name: string; active: boolean }

const unitsOf = (tx: Tx, organisationId: string): Promise<Unit[]> =>
  tx.unit.findMany({ where: { organisationId }, orderBy: { id: 'asc' } })

/** A new unit, or another organisation that takes part as one. */
export function addUnit(deps: Deps, actor: Actor, slug: string, body: AddUnit): Promise<OrganisationSetup> {
  const { name, parent = null, partner = null } = body
  return actOnOrganisation(deps, actor, slug, async (tx, { id: organisationId }) => {
    const units = await unitsOf(tx, organisationId)
    if (units.length >= UNITS_MAX) throw invalid('name', `there are ${UNITS_MAX} units already`)
    if (parent !== null && !units.some(({ id, active }) => id === parent && active))
      throw invalid('parent', 'not a unit of this organisation')
    refuseSameName(units, { id: '', name, parentId: parent })
    const partnerId = partner === null ? null : await partnerOf(tx, organisationId, partner, units)
    const { _max } = await tx.unit.aggregate({ where: { organisationId }, _max: { position: true } })
    const id = randomUUID()
    const position = (_max.position ?? -1) + 1
    await tx.unit.create({ data: { id, organisationId, name, parentId: parent, partnerId, position } })
    return { subject: 'unit', subjectId: id, verb: 'add', unitId: id, words: name, shown: true }
  })
}

async function partnerOf(
  tx: Tx,
  organisationId: string,
  slug: string,
  units: readonly Unit[],
): Promise<string> {
  const { demo } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  const partner = await tx.organisation.findUnique({ where: { slug, demo }, select: { id: true } })
  if (!partner || partner.id === organisationId)
    throw invalid('partner', 'not another organisation of this installation')
  if (units.some(({ partnerId, active }) => active && partnerId === partner.id))
    throw invalid('partner', 'takes part already')
  return partner.id
}

/** Another name or place of a unit, or its end; a unit that somebody still waits for does not end. */
export function editUnit(
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
  body: EditUnit,
): Promise<OrganisationSetup> {
  return actOnOrganisation(deps, actor, slug, async (tx, { id: organisationId }) => {
    // Before the count of what is open: a question on its way to the unit holds the row's key.
    await tx.$queryRaw`SELECT id FROM unit WHERE id = ${id} AND organisation_id = ${organisationId} FOR UPDATE`
    const units = await unitsOf(tx, organisationId)
    const unit = units.find((each) => each.id === id)
    if (!unit) throw new Refusal('not-found')
    const { name = unit.name, parent = unit.parentId, active = unit.active, position } = body
    if (parent !== unit.parentId) refuseParent(units, id, parent)
    if (active) refuseSameName(units, { id, name, parentId: parent })
    if (unit.active && !active) await endUnit(tx, organisationId, id, units)
    await tx.unit.update({
      where: { id },
      data: { name, parentId: parent, active, ...(position !== undefined && { position }) },
    })
    const verb = active === unit.active ? 'edit' : active ? 'begin' : 'end'
    return { subject: 'unit', subjectId: id, verb, unitId: id, words: JSON.stringify(body), shown: true }
  })
}

function refuseParent(units: readonly Unit[], id: string, parent: string | null): void {
  if (parent === null) return
  if (!units.some((each) => each.id === parent)) throw invalid('parent', 'not a unit of this organisation')
  // Up from the new parent: who comes by the unit itself would walk in a circle.
  for (let above: string | null = parent; above !== null; ) {
    if (above === id) throw invalid('parent', 'a unit cannot stand below itself')
    above = units.find((each) => each.id === above)?.parentId ?? null
  }
}

function refuseSameName(
  units: readonly Unit[],
  { id, name, parentId }: Pick<Unit, 'id' | 'name' | 'parentId'>,
): void {
  const same = (other: Unit): boolean =>
    other.id !== id && other.active && other.parentId === parentId && foldText(other.name) === foldText(name)
  if (units.some(same)) throw invalid('name', 'another unit here has this name')
}

async function endUnit(tx: Tx, organisationId: string, id: string, units: readonly Unit[]): Promise<void> {
  const why = (detail: string) => new Refusal('illegal', { detail })
  if (units.some(({ parentId, active }) => active && parentId === id)) throw why('units stand below this one')
  const { reportUnitId } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  if (reportUnitId === id) throw why('confidential reports go to this unit')
  const open = await tx.question.count({
    where: {
      OR: [{ unitId: id }, { coUnitIds: { has: id } }],
      state: { in: [...OPEN_STATES, 'publishing', 'withdrawn'] },
    },
  })
  if (open > 0) throw why(`${open} questions still wait for this unit`)
  // Nothing must suggest a unit that answers no more.
  await tx.competence.deleteMany({ where: { unitId: id } })
}
