import type { UnitSetup } from '@giaoluu/contract/organisation'

/** A unit and how deep it stands in the tree. */
export type Branch = { unit: UnitSetup; depth: number }

/** The units as a tree read from the top, those beside each other in their order; who stands in a circle comes last. */
export function unitTree(units: readonly UnitSetup[]): Branch[] {
  const known = new Set(units.map(({ id }) => id))
  const below = new Map<string | null, UnitSetup[]>()
  for (const unit of units) {
    const parent = unit.parent !== null && known.has(unit.parent) ? unit.parent : null
    below.set(parent, [...(below.get(parent) ?? []), unit])
  }
  const read = (parent: string | null, depth: number): Branch[] =>
    (below.get(parent) ?? []).flatMap((unit) => [{ unit, depth }, ...read(unit.id, depth + 1)])
  const tree = read(null, 0)
  const seen = new Set(tree.map(({ unit }) => unit.id))
  return [...tree, ...units.filter(({ id }) => !seen.has(id)).map((unit) => ({ unit, depth: 0 }))]
}

/** Where a unit can be moved to: the active ones that are neither itself nor below it. */
export function parentsFor(units: readonly UnitSetup[], id: string | null): Branch[] {
  const tree = unitTree(units)
  const own = new Set<string>(id === null ? [] : [id])
  for (const { unit } of tree) if (unit.parent !== null && own.has(unit.parent)) own.add(unit.id)
  return tree.filter(({ unit }) => unit.active && !own.has(unit.id))
}
