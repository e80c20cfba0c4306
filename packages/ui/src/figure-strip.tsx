import type { Tone } from './tone.ts'

/** One number and what it is of. */
export type Figure = {
  key: string
  label: string
  value: string
  note?: string | undefined
  tone?: Tone | undefined
}

/** A few numbers side by side, each with its words under it. */
export function FigureStrip({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="gl-figures">
      {figures.map(({ key, label, value, note, tone }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd data-tone={tone}>{value}</dd>
          {note ? <dd className="gl-figure-note">{note}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
