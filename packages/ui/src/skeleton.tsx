type SkeletonProps = {
  /** "Đang tải", for assistive technology. */
  label: string
  /** Widths of the lines in percent. */
  lines?: readonly number[] | undefined
}

/** Placeholder lines; they show themselves only after 300 ms, so that what is quick does not flicker. */
export function Skeleton({ label, lines = [60, 30, 100, 95, 80] }: SkeletonProps) {
  return (
    <div className="gl-skeleton" role="status">
      <span className="gl-hidden">{label}</span>
      <svg aria-hidden="true" width="100%" height={lines.length * 24}>
        {lines.map((width, index) => (
          <rect key={`${index * 24} ${width}`} y={index * 24 + 6} width={`${width}%`} height="12" rx="2" />
        ))}
      </svg>
    </div>
  )
}
