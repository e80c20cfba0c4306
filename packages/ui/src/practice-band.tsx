/** Says on every page of a practice session that nothing here is real. */
export function PracticeBand({ word, children }: { word: string; children: string }) {
  return (
    <p className="gl-practice">
      <b>{word}</b>
      <span>{children}</span>
    </p>
  )
}
