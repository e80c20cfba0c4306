type FaceProps = {
  /** One or two letters. */
  initials: string
  /** Who it is, when no name stands beside it. */
  label?: string | undefined
  tone?: 'self' | 'other' | undefined
}

/** A person of staff in a small round. */
export function Face({ initials, label, tone = 'self' }: FaceProps) {
  if (!label) {
    return (
      <span className="gl-face" data-tone={tone} aria-hidden="true">
        {initials}
      </span>
    )
  }
  return (
    <span className="gl-face" data-tone={tone} role="img" aria-label={label} title={label}>
      {initials}
    </span>
  )
}
