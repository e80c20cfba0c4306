import { createElement, Fragment } from 'react'
import { diffWords } from './diff-words.ts'

type DiffSideProps = {
  text: string
  /** The text beside it. */
  other: string
}

/** One of two texts that stand side by side, with the words marked that the other has not in their place. */
export function DiffSide({ text, other }: DiffSideProps) {
  const shown = diffWords(other, text).flatMap((part) => {
    if (part.kind === 'removed') return []
    if (part.kind === 'same') return [part.text]
    const words = part.text.trimEnd()
    return [<mark className="gl-differs">{words}</mark>, part.text.slice(words.length)]
  })
  return createElement(Fragment, null, ...shown)
}
