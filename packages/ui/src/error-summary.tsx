import { useEffect, useRef } from 'react'

/** One thing to put right and the id of the control it is about. */
export type FieldError = { fieldId: string; message: string }

type ErrorSummaryProps = {
  title: string
  errors: readonly FieldError[]
  /** Changes with every attempt: the summary takes focus each time. */
  attempt?: number | undefined
}

/** What went wrong, with links to the fields; takes focus when it appears and at every further attempt. */
export function ErrorSummary({ title, errors, attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const shown = errors.length > 0
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [shown, attempt])
  if (!shown) return null
  return (
    <div className="gl-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a href={`#${error.fieldId}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
