import type { MouseEventHandler, ReactNode } from 'react'
import { SharedText } from './shared-text.tsx'

type NearCardProps = {
  /** "512", or "Phiên 2025, câu 1.077". */
  number?: string | undefined
  /** A tag, or a time. */
  state?: ReactNode
  question: string
  /** Words to tint in the question, because the other question has them too. */
  shared?: readonly string[] | undefined
  /** Words to underline instead, because the other question lacks them. */
  differing?: readonly string[] | undefined
  href?: string | undefined
  onClick?: MouseEventHandler<HTMLAnchorElement> | undefined
  /** Likeness from 0 to 1, with the words for it; consoles only. */
  score?: { value: number; label: string } | undefined
  /** The beginning of its answer. */
  excerpt?: string | undefined
  /** Who answered. */
  byline?: string | undefined
  action?: ReactNode
  headingLevel?: 3 | 4 | undefined
}

/** A similar question: what it asks, how it stands, what can be done with it. */
export function NearCard(props: NearCardProps) {
  const { number, state, question, differing, href, score, excerpt, byline, action, headingLevel = 3 } = props
  const Heading = `h${headingLevel}` as const
  const words = (
    <SharedText text={question} shared={differing ?? props.shared} differing={differing !== undefined} />
  )
  return (
    <article className="gl-near">
      {number || state || score ? (
        <div className="gl-near-head">
          {number ? <span className="gl-muted gl-num">{number}</span> : null}
          {state}
          {score ? (
            <span className="gl-score" role="img" aria-label={score.label}>
              <span>
                <i style={{ inlineSize: `${Math.round(score.value * 100)}%` }} />
              </span>
              <b className="gl-num">{Math.round(score.value * 100)}</b>
            </span>
          ) : null}
        </div>
      ) : null}
      <Heading>
        {href ? (
          <a href={href} onClick={props.onClick}>
            {words}
          </a>
        ) : (
          words
        )}
      </Heading>
      {excerpt ? <p className="gl-near-excerpt">{excerpt}</p> : null}
      {byline ? <p className="gl-near-by">{byline}</p> : null}
      {action ? <div className="gl-near-action">{action}</div> : null}
    </article>
  )
}
