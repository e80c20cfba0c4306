import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router'
import { AccountPage } from './features/account/account-page.tsx'
import { BoardPage } from './features/board/board-page.tsx'
import { ClosePage } from './features/close/close-page.tsx'
import { EntryPage } from './features/entry/entry-page.tsx'
import { JoinPage } from './features/join/join-page.tsx'
import { OrganisationPage } from './features/organisation/organisation-page.tsx'
import { PeoplePage } from './features/people/people-page.tsx'
import { ReportPage } from './features/report/report-page.tsx'
import { NewSessionPage } from './features/sessions/new-session-page.tsx'
import { SessionSetupPage } from './features/sessions/session-setup-page.tsx'
import { SessionsPage } from './features/sessions/sessions-page.tsx'
import { Gated } from './routes/gated.tsx'

const root = createRootRoute({ component: Outlet })
const join = createRoute({ getParentRoute: () => root, path: '/join/$token', component: JoinPage })
const gated = createRoute({ getParentRoute: () => root, id: 'gated', component: Gated })

const sessions = createRoute({ getParentRoute: () => gated, path: '/', component: SessionsPage })
const account = createRoute({ getParentRoute: () => root, path: '/account', component: AccountPage })
const organisation = createRoute({
  getParentRoute: () => gated,
  path: '/organisations/$organisation',
  component: OrganisationPage,
})
const people = createRoute({
  getParentRoute: () => gated,
  path: '/organisations/$organisation/people',
  component: PeoplePage,
})
const newSession = createRoute({
  getParentRoute: () => gated,
  path: '/organisations/$organisation/new-session',
  component: NewSessionPage,
})
const board = createRoute({
  getParentRoute: () => gated,
  path: '/sessions/$session',
  component: BoardPage,
})
const setup = createRoute({
  getParentRoute: () => gated,
  path: '/sessions/$session/setup',
  component: SessionSetupPage,
})
const close = createRoute({
  getParentRoute: () => gated,
  path: '/sessions/$session/close',
  component: ClosePage,
})
// Whoever moderates enters questions too: this page has a gate of its own.
const entry = createRoute({
  getParentRoute: () => root,
  path: '/sessions/$session/entry',
  component: EntryPage,
})
const report = createRoute({
  getParentRoute: () => gated,
  path: '/sessions/$session/report',
  component: ReportPage,
})

export const router = createRouter({
  routeTree: root.addChildren([
    join,
    account,
    entry,
    gated.addChildren([sessions, organisation, people, newSession, board, setup, close, report]),
  ]),
  basepath: '/organiser',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
