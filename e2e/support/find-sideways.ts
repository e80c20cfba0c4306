import type { Page } from '@playwright/test'

/** What has to be scrolled sideways, or is cut off at the right edge, in words ([G4]). Tables, and the tools of an editor, may scroll by themselves. */
export const findSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element): string => {
      const own = element.getAttribute('class') ?? element.id
      return `${element.tagName.toLowerCase()}.${own}: ${element.scrollWidth} in ${element.clientWidth} px`
    }
    const scrolls = (element: Element): boolean => {
      const { overflowX } = getComputedStyle(element)
      return overflowX === 'auto' || overflowX === 'scroll'
    }
    const root = document.documentElement
    const edge = root.clientWidth
    const wide = root.scrollWidth > edge ? [name(root)] : []
    for (const element of document.body.querySelectorAll('*')) {
      const tooWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
      const may = element.querySelector('table') !== null || element.matches('[role=toolbar]')
      if (scrolls(element) && tooWide && !may) wide.push(name(element))
      const { left, right, width } = element.getBoundingClientRect()
      const contained = element.parentElement?.closest('*') ?? null
      if (width === 0 || right <= edge + 1 || left >= edge) continue
      let held = contained
      while (held && getComputedStyle(held).overflowX === 'visible') held = held.parentElement
      if (!held || held === root || held === document.body)
        wide.push(`${name(element)} ends at ${Math.round(right)}`)
    }
    return wide
  })
