import type { Page } from '@playwright/test'

/** Controls that a finger of 44 px does not hit everywhere, in words ([G4]). Links within sentences are excepted. */
export const findSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SIZE = 44
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, select, textarea, input:not([type=hidden])',
    )
    const inSentence = (element: HTMLElement): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false
      const around = element.closest('p, li, dd, td, blockquote')?.textContent ?? ''
      return around.trim().length > (element.textContent ?? '').trim().length + 10
    }
    /** The part of the page that acts for the target: itself, its label, what it makes larger than it looks. */
    const acts = (element: HTMLElement, at: Element | null): boolean => {
      if (!at) return false
      if (element.contains(at) || at.contains(element)) return at === element || element.contains(at)
      return (
        element instanceof HTMLInputElement && [...(element.labels ?? [])].some((label) => label.contains(at))
      )
    }
    const extent = (element: HTMLElement, dx: number, dy: number): number => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      let reach = 0
      while (reach < SIZE && acts(element, document.elementFromPoint(x + dx * reach, y + dy * reach)))
        reach += 1
      return reach
    }
    const small: string[] = []
    for (const element of targets) {
      if (!element.checkVisibility({ visibilityProperty: true }) || inSentence(element)) continue
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { width, height } = element.getBoundingClientRect()
      if (width <= 1 || height <= 1) continue
      const label =
        element instanceof HTMLInputElement ? element.labels?.[0]?.getBoundingClientRect() : undefined
      const wide = Math.max(width, label?.width ?? 0, extent(element, 1, 0) + extent(element, -1, 0))
      const high = Math.max(height, label?.height ?? 0, extent(element, 0, 1) + extent(element, 0, -1))
      if (wide < SIZE - 1 || high < SIZE - 1)
        small.push(
          `${element.tagName} "${(element.textContent ?? '').trim()}" ${Math.round(wide)}×${Math.round(high)}`,
        )
    }
    return small
  })
