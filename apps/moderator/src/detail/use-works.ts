import { keptValue } from '@giaoluu/client/kept-value'
import { useState } from 'react'
import { isUnfinished, type Work } from './work.ts'

export type Works = {
  all: ReadonlyMap<string, Work>
  /** Begins, changes or, with null, ends the work on a question. */
  set: (id: string, work: Work | null) => void
}

/**
 * What is open on which question: going to another question, a reload or a lost sign-in loses nothing. Kept by person,
 * so that nobody finds another one's work.
 */
export function useWorks(username: string): Works {
  const [kept] = useState(() => keptValue<[string, Work][]>(`giaoluu.works.${username}`))
  const [all, setAll] = useState<ReadonlyMap<string, Work>>(() => new Map(kept.read()))

  function set(id: string, work: Work | null): void {
    setAll((known) => {
      const next = new Map(known)
      if (work) next.set(id, work)
      else next.delete(id)
      const unfinished = [...next].filter(([, each]) => isUnfinished(each))
      if (unfinished.length > 0) kept.write(unfinished)
      else kept.clear()
      return next
    })
  }

  return { all, set }
}
