/** A value kept for the life of the tab. */
export type KeptValue<T> = { read(): T | null; write(value: T): void; clear(): void }

/**
 * Keeps a value in sessionStorage: it survives a reload and an error page, and goes when the tab is closed (the machine
 * may be a shared one). Where storage is refused nothing is kept, and nothing breaks.
 */
export const keptValue = <T>(key: string): KeptValue<T> => ({
  read() {
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null
    } catch {
      return null
    }
  },
  write(value) {
    try {
      sessionStorage.setItem(key, JSON.stringify(value))
    } catch {
      // Full or forbidden: the value still lives on the page.
    }
  },
  clear() {
    try {
      sessionStorage.removeItem(key)
    } catch {
      // Nothing was kept then.
    }
  },
})
