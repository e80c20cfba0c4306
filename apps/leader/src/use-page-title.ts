import { useEffect } from 'react'
import { useMessages } from './messages/use-messages.ts'

/** Titles go from what changes to what stays: "state - page - session" ([G10]). */
export function usePageTitle(parts: readonly string[]): void {
  const { m } = useMessages()
  const title = [...parts, m.brand].join(' - ')
  useEffect(() => {
    document.title = title
  }, [title])
}
