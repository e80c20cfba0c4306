/** What other nodes told, by a key and the node that told it, until it is told anew or too old to be believed. */
export type Expiring<T> = {
  tell: (key: string, node: string, value: T) => void
  of: (key: string) => T[]
  /** Forgets what is too old; gives the keys it was about. */
  expire: () => string[]
}

export function expiring<T>(life: number, now: () => number = Date.now): Expiring<T> {
  const told = new Map<string, Map<string, { value: T; until: number }>>()
  return {
    tell: (key, node, value) => {
      const byNode = told.get(key) ?? new Map<string, { value: T; until: number }>()
      told.set(key, byNode.set(node, { value, until: now() + life }))
    },
    of: (key) => [...(told.get(key)?.values() ?? [])].map(({ value }) => value),
    expire: () => {
      const keys: string[] = []
      for (const [key, byNode] of told) {
        const old = [...byNode].filter(([, { until }]) => until <= now())
        for (const [node] of old) byNode.delete(node)
        if (old.length > 0) keys.push(key)
        if (byNode.size === 0) told.delete(key)
      }
      return keys
    },
  }
}
