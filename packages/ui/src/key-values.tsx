import type { ReactNode } from 'react'

/** One fact and its name. */
export type KeyValue = { key: string; label: string; value: ReactNode }

/** Facts in two columns. */
export function KeyValues({ facts }: { facts: readonly KeyValue[] }) {
  return (
    <dl className="gl-facts">
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
