import { Icon } from './icon.tsx'

type NewAnswersPillProps = {
  count: number
  /** "3 câu trả lời mới". */
  words: string
  onReveal: () => void
}

/** The button that reveals what arrived; it takes no height, so nothing being read moves. Put it after FeedHead. */
export function NewAnswersPill({ count, words, onReveal }: NewAnswersPillProps) {
  return (
    <div className="gl-pill-bar">
      {count > 0 ? (
        <button type="button" className="gl-pill" onClick={onReveal}>
          <Icon name="arrow-up" />
          {words}
        </button>
      ) : null}
    </div>
  )
}
