import type { ReactNode } from 'react'

/** One column of a table. */
export type Column<Row> = {
  key: string
  label: ReactNode
  /** `figures` stand at the end of the cell, on digits of one width. */
  kind?: 'words' | 'figures' | undefined
  /** Left out where the window is narrow: nothing may be only there. */
  wide?: boolean | undefined
  cell: (row: Row) => ReactNode
}

type DataTableProps<Row> = {
  /** What the table is, for whoever cannot see the heading above it. */
  caption: string
  /** The first one names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}

/** Rows and columns; where it is wider than the window it scrolls by itself, and the page does not. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>) {
  const [first, ...rest] = columns
  if (!first) return null
  const marks = (column: Column<Row>) => ({
    'data-kind': column.kind,
    'data-wide': column.wide ? '' : undefined,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="gl-table-place" aria-label={caption} tabIndex={0}>
      <table className="gl-table">
        <caption className="gl-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" {...marks(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row" {...marks(first)}>
                {first.cell(row)}
              </th>
              {rest.map((column) => (
                <td key={column.key} {...marks(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
