/** Shows the page from its beginning where it scrolls as a whole, on narrow screens; panes begin at theirs by themselves. */
export function scrollToTop(): void {
  document.getElementById('main')?.scrollTo(0, 0)
}
