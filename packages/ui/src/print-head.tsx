type PrintHeadProps = {
  start: string
  end: string
  /** "DIỄN TẬP", on paper of a practice session: the band that says so on the screen is not printed ([OC3]). */
  practice?: string | undefined
}

/** Stands at the top of a printed page only: the code or address at the start, the time of printing at the end. */
export function PrintHead({ start, end, practice }: PrintHeadProps) {
  return (
    <p className="gl-print-head" aria-hidden="true">
      <span>{start}</span>
      {practice ? <b>{practice}</b> : null}
      <span>{end}</span>
    </p>
  )
}
