import { useCallback, useState } from 'react'
import { floodNamed } from './floods.ts'

/** Which floods show their questions below their card, and how to open and close them. */
export function useOpenFloods() {
  const [all, setAll] = useState<ReadonlySet<string>>(new Set())
  const set = useCallback((same: string, open: (was: boolean) => boolean) => {
    setAll((known) => {
      const next = new Set(known)
      if (open(known.has(same))) next.add(same)
      else next.delete(same)
      return next
    })
  }, [])
  const open = useCallback((same: string) => set(same, () => true), [set])
  const close = useCallback((same: string) => set(same, () => false), [set])
  const toggle = useCallback((stop: string) => set(floodNamed(stop) ?? stop, (was) => !was), [set])
  return { all, open, close, toggle }
}
