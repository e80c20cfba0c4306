import { createElement, Fragment } from 'react'
import { splitShared } from './split-shared.ts'

type SharedTextProps = {
  text: string
  shared?: readonly string[] | undefined
  /** The words are those that the other text lacks. */
  differing?: boolean | undefined
}

/** A text with the words marked that it shares with another one, or that the other one lacks. */
export function SharedText({ text, shared = [], differing }: SharedTextProps) {
  const pieces = splitShared(text, shared)
  const className = differing ? 'gl-differs' : 'gl-shared'
  return createElement(
    Fragment,
    null,
    ...pieces.map((piece) => (piece.shared ? <mark className={className}>{piece.text}</mark> : piece.text)),
  )
}
