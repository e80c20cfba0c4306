import { RouterProvider } from '@tanstack/react-router'
import { router } from './router.tsx'

/** An invitation is for somebody who cannot sign in yet, so the gate stands inside the routes. */
export function App() {
  return <RouterProvider router={router} />
}
