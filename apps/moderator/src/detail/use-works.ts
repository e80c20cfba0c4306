import { useState } from 'react'
import type { Work } from './work.ts'

export type Works = {
  all: ReadonlyMap<string, Work>
  /** Begins, changes or, with null, ends the work on a question. */
  set: (id: string, work: Work | null) => void
}

/** What is open on which question: going to another question and back loses nothing. */
export function useWorks(): Works {
  const [all, setAll] = useState<ReadonlyMap<string, Work>>(new Map())
  return {
    all,
    set: (id, work) =>
      setAll((known) => {
        const next = new Map(known)
        if (work) next.set(id, work)
        else next.delete(id)
        return next
      }),
  }
}
