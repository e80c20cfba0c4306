import { alone } from './alone.ts'
import { groupsNature } from './groups-nature.ts'
import { groupsRecovery } from './groups-recovery.ts'
import { groupsTitles } from './groups-titles.ts'
import { groupsTransfer } from './groups-transfer.ts'
import { groupsUse } from './groups-use.ts'
import type { SimilarSet } from './similar-set.ts'
import { after, before, landTemplates, otherTemplates, slots } from './templates.ts'

const POOL = 1_400
const LAND = 0.9

const TUNED = 'tuned on'
const HELD_OUT = 'held out'

// Every other group was held out when the weights were chosen.
const groups = [...groupsTitles, ...groupsUse, ...groupsTransfer, ...groupsRecovery, ...groupsNature]

/** The labelled set: hand-written groups and near-misses among questions composed from templates, the same every time. */
export function makeSet(size = POOL): SimilarSet {
  const random = seeded(20_261_121)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const compose = (template: string) =>
    pick(before) +
    template.replace(/\{(\w+)\}/g, (_, slot: string) => pick(slots[slot] ?? [slot])) +
    pick(after)
  const hand = groups.flatMap(({ id, text, near }) => [
    { id: `${id}`, text, group: id },
    ...near.map((each, index) => ({ id: `${id}-near-${index + 1}`, text: each })),
  ])
  const composed = Array.from({ length: Math.max(0, size - hand.length) }, (_, index) => ({
    id: `composed-${index + 1}`,
    text: compose(pick(random() < LAND ? landTemplates : otherTemplates)),
  }))
  return {
    pool: [...hand, ...composed],
    queries: [
      ...groups.flatMap(({ id, asks }, at) =>
        asks.map(([kind, text]) => ({ text, group: id, kind, half: at % 2 === 0 ? TUNED : HELD_OUT })),
      ),
      ...alone.map((text) => ({ text, group: null, kind: 'alone' })),
    ],
  }
}

/** Numbers between 0 and 1 that look random and are the same every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
