import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { quantile } from './figures.ts'
import { type Watch, watchPresses } from './press-watch.ts'

type Memory = { at: string; heap: number; nodes: number; rows: string }

export type Measured = Watch & {
  /** From opening the address until the first question stands there. */
  loaded: number
  memory: Memory[]
  /** What a press costs the page's main thread in processor time, arrivals included: steady where the machine is busy. */
  work: { all: number; script: number; layout: number }
  /** Of all presses that changed something, until the frame that shows it was handed over. */
  p99: number
}

/** A moderator who reads, decides, changes their mind; every one of these keys changes what is seen. */
const KEYS = 'j j j k j h z j j a j e Escape Escape j k k j j a j j e Escape Escape h j j k j a'.split(' ')
const EVERY_MS = 400
const MINUTE = 60_000

/** Opens the desk and presses keys for so long. */
export async function measure(context: BrowserContext, address: string, ms: number): Promise<Measured> {
  const page = await context.newPage()
  // The runner names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(watchPresses)
  const devtools = await context.newCDPSession(page)
  const began = performance.now()
  await page.goto(address)
  await page.locator('[data-place=detail] .md-actions button').first().waitFor({ timeout: 60_000 })
  const loaded = performance.now() - began
  const memory = [await remember('the first load', page, devtools)]

  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await workDone(devtools)
  const start = performance.now()
  for (let press = 0; performance.now() - start < ms; press += 1) {
    const next = performance.now() + EVERY_MS
    await page.keyboard.press(KEYS[press % KEYS.length] ?? 'j')
    await wait(Math.max(0, next - performance.now()))
    // Nobody presses the next key before the last one has been answered; what is slow counts in full.
    await page.waitForFunction(() => (globalThis as unknown as { pressWatch: Watch }).pressWatch.open === 0)
    const past = performance.now() - start
    if (memory.length === 1 && past > MINUTE && ms > 2 * MINUTE)
      memory.push(await remember('1 min', page, devtools))
  }
  memory.push(await remember(`${(ms / MINUTE).toFixed(1)} min`, page, devtools))
  const after = await workDone(devtools)
  const watch = await page.evaluate(() => (globalThis as unknown as { pressWatch: Watch }).pressWatch)
  const painted = watch.presses.flatMap((press) => press.painted ?? [])
  const each = (name: string): number =>
    ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * (1000 / Math.max(1, watch.presses.length))
  const work = {
    all: each('TaskDuration'),
    script: each('ScriptDuration'),
    layout: each('LayoutDuration') + each('RecalcStyleDuration'),
  }
  return { ...watch, loaded, memory, work, p99: quantile(painted, 0.99) }
}

/** What is still there once everything that can go has gone. */
async function remember(at: string, page: Page, devtools: CDPSession): Promise<Memory> {
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const { nodes } = await devtools.send('Memory.getDOMCounters')
  const rows = await page.locator('[data-place=list] .gl-pane-head .gl-num').first().textContent()
  return { at, heap: usedSize, nodes, rows: rows ?? '' }
}

/** Seconds the page's main thread has worked. */
async function workDone(devtools: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return new Map(metrics.map(({ name, value }) => [name, value]))
}
