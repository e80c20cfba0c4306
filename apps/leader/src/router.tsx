import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router'
import { DeskPage } from './routes/desk-page.tsx'
import { QuestionPage } from './routes/question-page.tsx'
import { SessionsPage } from './routes/sessions-page.tsx'
import { StartPage } from './routes/start-page.tsx'

const root = createRootRoute({ component: Outlet })
const sessions = createRoute({ getParentRoute: () => root, path: '/', component: SessionsPage })
// The desk stays mounted while the question changes: it holds the live state.
const desk = createRoute({ getParentRoute: () => root, path: '/$session', component: DeskPage })
const start = createRoute({ getParentRoute: () => desk, path: '/', component: StartPage })
const question = createRoute({ getParentRoute: () => desk, path: '/$question', component: QuestionPage })

export const router = createRouter({
  routeTree: root.addChildren([sessions, desk.addChildren([start, question])]),
  basepath: '/leader',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
