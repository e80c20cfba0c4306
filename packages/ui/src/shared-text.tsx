import { createElement, Fragment } from 'react'
import { splitShared } from './split-shared.ts'

/** A text with the words it shares with another one tinted. */
export function SharedText({ text, shared = [] }: { text: string; shared?: readonly string[] | undefined }) {
  const pieces = splitShared(text, shared)
  return createElement(
    Fragment,
    null,
    ...pieces.map((piece) => (piece.shared ? <mark className="gl-shared">{piece.text}</mark> : piece.text)),
  )
}
