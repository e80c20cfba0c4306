import type { DeskRow, Source } from '@giaoluu/contract/question'

/** What narrows a queue besides its name; each is an id, `source` a way the question came in. */
export type Filters = { [K in Exclude<FilterKey, 'source'>]?: string } & { source?: Source }
export type FilterKey = (typeof FILTER_KEYS)[number]

export const FILTER_KEYS = ['topic', 'province', 'unit', 'label', 'source'] as const

const fits: Record<FilterKey, (row: DeskRow, wanted: string) => boolean> = {
  topic: (row, wanted) => row.topic === wanted,
  province: (row, wanted) => row.province === wanted,
  // A question that several units answer stands with each of them.
  unit: (row, wanted) => row.unit === wanted || row.coUnits.includes(wanted),
  label: (row, wanted) => row.labels.includes(wanted),
  source: (row, wanted) => row.source === wanted,
}

/** The rows that pass every filter. */
export function filterRows(rows: readonly DeskRow[], filters: Filters): readonly DeskRow[] {
  const wanted = FILTER_KEYS.flatMap((key) => {
    const value = filters[key]
    return value === undefined ? [] : [{ key, value }]
  })
  return wanted.length === 0
    ? rows
    : rows.filter((row) => wanted.every(({ key, value }) => fits[key](row, value)))
}

/** The ways a question comes in; the server refuses any other. */
const SOURCES: Readonly<Record<Source, true>> = { web: true, phone: true, paper: true, email: true }

const isSource = (value: string): value is Source => Object.hasOwn(SOURCES, value)

/** The filters named in an address. */
export function readFilters(search: Readonly<Record<string, unknown>>): Filters {
  const filters: Filters = {}
  for (const key of FILTER_KEYS) {
    const value = search[key]
    if (typeof value !== 'string' || value === '') continue
    if (key !== 'source') filters[key] = value
    else if (isSource(value)) filters.source = value
  }
  return filters
}
