/** Says on every page of a practice session that nothing here is real. */
export function PracticeBand({ word, children }: { word: string; children: string }) {
  return (
    <section className="gl-practice" aria-label={word}>
      <b>{word}</b>
      <span>{children}</span>
    </section>
  )
}
