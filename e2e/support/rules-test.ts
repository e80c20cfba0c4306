import { type BrowserContext, expect, type Page } from '@playwright/test'
import { type DeskApi, openDeskApi, type Username } from './desk-api.ts'
import { test as base } from './server-test.ts'

/** How a window differs from a wide, light, Vietnamese one that nobody is signed in at. */
export type Look = {
  as?: Username
  width?: number
  locale?: 'vi' | 'en'
  dark?: boolean
  forced?: boolean
  script?: boolean
}

/** Opens a window of its own, optionally at an address. */
export type Open = (address?: string, look?: Look) => Promise<Page>

/** Narrower windows are phones: a coarse pointer, a viewport that grows with what is too wide. */
const PHONE = 600

type Fixtures = { open: Open }
type WorkerFixtures = { desk: DeskApi }

/**
 * Tests of the screen rules. Whatever a test is about, every window it opens is watched: a violation of the content
 * security policy, an error nobody caught or a request to another origin ([G10]) fails it.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  desk: [async ({ server }, use) => use(await openDeskApi(server.url)), { scope: 'worker' }],
  open: async ({ browser, desk }, use) => {
    const contexts: BrowserContext[] = []
    const breaches: string[] = []
    await use(async (address, look = {}) => {
      const { as, width = 1280, locale = 'vi', dark, forced, script = true } = look
      const context = await browser.newContext({
        baseURL: desk.url,
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        viewport: { width, height: width < PHONE ? 780 : 900 },
        isMobile: width < PHONE,
        hasTouch: width < PHONE,
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forced ? 'active' : 'none',
        javaScriptEnabled: script,
        storageState: {
          cookies: [],
          origins: [{ origin: desk.url, localStorage: [{ name: 'giaoluu.language', value: locale }] }],
        },
      })
      contexts.push(context)
      watch(context, desk.url, breaches)
      await context.addCookies([{ name: 'lang', value: locale, url: desk.url }])
      if (as) await context.addCookies([cookieOf(await desk.cookie(as), desk.url)])
      const page = await context.newPage()
      if (address !== undefined) await page.goto(address)
      return page
    })
    await Promise.all(contexts.map((context) => context.close()))
    expect(breaches, 'what no page may do').toEqual([])
  },
})

function watch(context: BrowserContext, url: string, breaches: string[]): void {
  context.on('console', (message) => {
    if (/content security policy|refused to (load|run|execute|apply|connect)/i.test(message.text()))
      breaches.push(message.text())
  })
  context.on('weberror', (error) => breaches.push(String(error.error())))
  context.on('request', (request) => {
    const address = request.url()
    if (/^(https?|wss?):/.test(address) && new URL(address).host !== new URL(url).host) breaches.push(address)
  })
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      if (new URL(socket.url()).host !== new URL(url).host) breaches.push(socket.url())
    })
  })
}

function cookieOf(line: string, url: string) {
  const at = line.indexOf('=')
  return { name: line.slice(0, at), value: line.slice(at + 1), url, httpOnly: true }
}
