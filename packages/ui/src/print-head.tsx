/** Stands at the top of a printed page only: the code or address at the start, the time of printing at the end. */
export function PrintHead({ start, end }: { start: string; end: string }) {
  return (
    <p className="gl-print-head" aria-hidden="true">
      <span>{start}</span>
      <span>{end}</span>
    </p>
  )
}
