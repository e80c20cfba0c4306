import type { KeyboardEvent } from 'react'

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/** The keys of a feed ([PF1]): Page Up and Page Down between articles, Ctrl+Home and Ctrl+End out of it. */
export function moveInFeed(event: KeyboardEvent<HTMLElement>): void {
  const feed = event.currentTarget
  const target = targetOf(event, feed)
  if (!target) return
  event.preventDefault()
  target.focus()
}

function targetOf(event: KeyboardEvent<HTMLElement>, feed: HTMLElement): HTMLElement | undefined {
  if (event.ctrlKey && event.key === 'Home') return outside(feed, Node.DOCUMENT_POSITION_PRECEDING).at(-1)
  if (event.ctrlKey && event.key === 'End') return outside(feed, Node.DOCUMENT_POSITION_FOLLOWING)[0]
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined
  if (event.key !== 'PageDown' && event.key !== 'PageUp') return undefined
  const articles = [...feed.querySelectorAll<HTMLElement>(':scope > article')]
  const here = articles.findIndex((article) => article.contains(document.activeElement))
  return articles[event.key === 'PageDown' ? here + 1 : here - 1]
}

const outside = (feed: HTMLElement, side: number): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) =>
      !feed.contains(element) &&
      (feed.compareDocumentPosition(element) & side) !== 0 &&
      element.getClientRects().length > 0,
  )
