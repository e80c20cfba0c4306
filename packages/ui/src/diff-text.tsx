import { createElement, Fragment } from 'react'
import { diffWords } from './diff-words.ts'

type DiffTextProps = {
  before: string
  after: string
  /** "bỏ", spoken before what went. */
  removedWord: string
  /** "thêm", spoken before what came. */
  addedWord: string
}

/** Two texts as one, with what went struck out and what came underlined. */
export function DiffText({ before, after, removedWord, addedWord }: DiffTextProps) {
  const parts = diffWords(before, after).map((part) => {
    if (part.kind === 'same') return part.text
    const removed = part.kind === 'removed'
    const words = part.text.trimEnd()
    const change = createElement(
      removed ? 'del' : 'ins',
      null,
      <span className="gl-hidden">{`${removed ? removedWord : addedWord}: `}</span>,
      words,
    )
    // The space after a change stays unmarked: a line through nothing looks like a letter.
    return createElement(Fragment, null, change, part.text.slice(words.length))
  })
  return createElement('p', { className: 'gl-diff' }, ...parts)
}
