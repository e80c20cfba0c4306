import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router'
import { DeskPage } from './desk/desk-page.tsx'
import { type Filters, readFilters } from './desk/filters.ts'
import { SessionsPage } from './desk/sessions-page.tsx'

const root = createRootRoute({ component: Outlet })

const sessions = createRoute({ getParentRoute: () => root, path: '/', component: SessionsPage })

/** `q` searches all questions; the rest narrows what is listed. */
type DeskSearch = Filters & { q?: string }

// The desk stays mounted while queue and question change: it holds the live state.
const desk = createRoute({
  getParentRoute: () => root,
  path: '/$session',
  component: DeskPage,
  validateSearch: (search: Record<string, unknown>): DeskSearch => ({
    ...readFilters(search),
    ...(typeof search.q === 'string' && search.q !== '' && { q: search.q }),
  }),
})
const queue = createRoute({ getParentRoute: () => desk, path: '/$queue' })
const question = createRoute({ getParentRoute: () => desk, path: '/$queue/$question' })

export const router = createRouter({
  routeTree: root.addChildren([sessions, desk.addChildren([queue, question])]),
  basepath: '/moderator',
  // A number searched for is words too.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString()
    return text === '' ? '' : `?${text}`
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
