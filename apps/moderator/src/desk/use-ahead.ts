import { useCallback, useEffect, useRef, useState } from 'react'

type Ahead = { list: string; stop: string | undefined }

/**
 * Where one stands in the list, ahead of the address: a key shows the next question in the very next frame ([MC7]), the
 * address follows when that has been painted. Whatever else changes the address, such as Back, is obeyed.
 */
export function useAhead(
  address: string | undefined,
  list: string,
): [string | undefined, (stop: string | undefined, go: () => Promise<void>, later: boolean) => void] {
  const [ahead, setAhead] = useState<Ahead | null>(null)
  const walks = useRef({ timer: 0, under: 0 })

  // The address is where we went, or somewhere else that nobody walked to.
  useEffect(() => {
    setAhead((known) =>
      known === null || (walks.current.under > 0 && known.stop !== address && known.list === list)
        ? known
        : null,
    )
  }, [address, list])
  useEffect(() => () => clearTimeout(walks.current.timer), [])

  const walkTo = useCallback(
    (stop: string | undefined, go: () => Promise<void>, later: boolean) => {
      const { current } = walks
      if (current.timer !== 0) {
        clearTimeout(current.timer)
        current.under -= 1
      }
      current.timer = 0
      current.under += 1
      setAhead({ list, stop })
      const follow = (): void => {
        current.timer = 0
        void go().finally(() => {
          current.under -= 1
          if (current.under === 0) setAhead(null)
        })
      }
      if (later) current.timer = window.setTimeout(follow, FOLLOWS_AFTER_MS)
      else follow()
    },
    [list],
  )
  return [ahead !== null && ahead.list === list ? ahead.stop : address, walkTo]
}

/** Past the next frame, and not once for each of many questions that are walked over. */
const FOLLOWS_AFTER_MS = 60
