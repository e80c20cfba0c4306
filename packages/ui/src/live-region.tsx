/** A polite voice that is on the page before it speaks; the app decides what and how often (G6). */
export function LiveRegion({ words }: { words: string }) {
  return (
    <p className="gl-hidden" role="status" aria-live="polite">
      {words}
    </p>
  )
}
