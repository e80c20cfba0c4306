/** One key press as the page felt it, in milliseconds from the key going down; null where nothing visible came of it. */
export type Press = {
  key: string
  /** Until the first frame that shows the change was handed over to be painted. */
  painted: number | null
  /** Until the frame after that one had begun: the change is on the screen whatever the painting took. */
  settled: number | null
}

/** What the watch leaves on the page. */
export type Watch = {
  presses: Press[]
  /** Durations of Event Timing: from the key going down to the next paint after its listeners, in steps of 8 ms. */
  timings: number[]
  /** Until the decision was answered and the next question stood there. */
  decided: number[]
  /** Presses that are not answered yet. */
  open: number
}

/**
 * Installed in the page before its own scripts. A press has been answered when what the moderator looks at is another:
 * the open question, its mode, the focus, a button that shows it is under way.
 */
export function watchPresses(): void {
  const watch: Watch = { presses: [], timings: [], decided: [], open: 0 }
  Object.assign(globalThis, { pressWatch: watch })
  /** After this long a press counts as one that changed nothing, such as J at the end of the list. */
  const GIVEN_UP_MS = 3_000

  const opened = (): string => document.querySelector('[data-place=detail] h2')?.textContent ?? ''
  const seen = (): string =>
    [
      opened(),
      document.querySelector('[data-place=detail] .md-columns')?.getAttribute('data-mode'),
      document.querySelectorAll('[data-place=detail] [aria-busy=true]').length,
      document.activeElement?.id,
      document.querySelector('.md-rows [aria-current=true] .gl-row-number')?.textContent,
    ].join('|')

  const awaitChange = (of: () => string, end: (painted: number | null, settled: number | null) => void) => {
    const before = of()
    const stop = (): void => {
      observer.disconnect()
      removeEventListener('focusin', look)
      removeEventListener('focusout', lookLater)
      clearTimeout(timer)
    }
    let ended = false
    const look = (): void => {
      if (ended || of() === before) return
      ended = true
      stop()
      requestAnimationFrame(() => {
        let painted = 0
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          channel.port1.close()
          painted = performance.now()
        }
        channel.port2.postMessage(null)
        requestAnimationFrame(() => {
          const settled = performance.now()
          end(painted || settled, settled)
        })
      })
    }
    // When a field loses the focus nothing has it yet.
    const lookLater = (): void => queueMicrotask(look)
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    addEventListener('focusin', look)
    addEventListener('focusout', lookLater)
    const timer = setTimeout(() => {
      stop()
      end(null, null)
    }, GIVEN_UP_MS)
  }

  addEventListener(
    'keydown',
    ({ timeStamp, code }) => {
      const since = (at: number | null): number | null => (at === null ? null : at - timeStamp)
      watch.open += 1
      // Undoing shows first in what offered it.
      const offered = (): string => `${seen()}|${document.querySelectorAll('.gl-toast button').length}`
      awaitChange(code === 'KeyZ' ? offered : seen, (painted, settled) => {
        watch.open -= 1
        watch.presses.push({ key: code, painted: since(painted), settled: since(settled) })
      })
      if (code !== 'KeyA' && code !== 'KeyH') return
      watch.open += 1
      awaitChange(opened, (painted) => {
        watch.open -= 1
        if (painted !== null) watch.decided.push(painted - timeStamp)
      })
    },
    true,
  )
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') watch.timings.push(entry.duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}
