import { useEffect } from 'react'

/** Titles go from what changes to what stays: "state - page - session - product" ([G10]). */
export function usePageTitle(parts: readonly string[]): void {
  const title = parts.join(' - ')
  useEffect(() => {
    document.title = title
  }, [title])
}
