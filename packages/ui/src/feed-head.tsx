/** The head of a feed; its row is tall enough for the new-answers button, so nothing moves when that appears. */
export function FeedHead({ id, title, note }: { id: string; title: string; note?: string | undefined }) {
  return (
    <div className="gl-feed-head">
      <h2 id={id}>{title}</h2>
      {note ? <span>{note}</span> : null}
    </div>
  )
}
