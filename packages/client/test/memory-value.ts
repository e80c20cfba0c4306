import type { KeptValue } from '../src/kept-value.ts'

/** A kept value that lives as long as the test. */
export function memoryValue<T>(): KeptValue<T> & { value: T | null } {
  const kept = {
    value: null as T | null,
    read: () => kept.value,
    write: (value: T) => {
      kept.value = structuredClone(value)
    },
    clear: () => {
      kept.value = null
    },
  }
  return kept
}
