import { Outlet } from '@tanstack/react-router'
import { Gate } from './gate.tsx'

/** What is for organisers only. */
export function Gated() {
  return (
    <Gate console="organiser">
      <Outlet />
    </Gate>
  )
}
