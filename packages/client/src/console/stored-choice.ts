/** A choice among a few that stays with this browser. */
export type StoredChoice<T extends string> = {
  get(): T
  set(value: T): void
  subscribe(listener: () => void): () => void
}

type StoredChoiceOptions<T extends string> = {
  key: string
  choices: readonly T[]
  initial: T
  /** What the page does with it, at once and at every change. */
  apply?: (value: T) => void
}

/** Reads a choice from the browser and keeps it there; where storage is refused it lasts as long as the page. */
export function storedChoice<T extends string>(options: StoredChoiceOptions<T>): StoredChoice<T> {
  const { key, choices, initial, apply } = options
  const listeners = new Set<() => void>()
  let value = choices.find((choice) => choice === read(key)) ?? initial
  apply?.(value)
  return {
    get: () => value,
    set(next) {
      if (next === value) return
      value = next
      write(key, next)
      apply?.(next)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Private windows may refuse to store; the choice then lasts as long as the page.
  }
}
