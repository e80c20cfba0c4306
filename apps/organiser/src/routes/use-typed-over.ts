import { useState } from 'react'

/**
 * A form over what is loaded: it keeps what was typed only, so that the rest follows when somebody else changes it. `sent`
 * forgets what was saved, and keeps what was typed since.
 */
export function useTypedOver<T extends object>(loaded: T) {
  const [typed, setTyped] = useState<Partial<T>>({})
  return {
    form: { ...loaded, ...typed },
    typed,
    change: (part: Partial<T>) => setTyped((before) => ({ ...before, ...part })),
    sent: (what: Partial<T>) =>
      setTyped((now) => {
        const left = (Object.keys(now) as (keyof T)[]).filter((name) => now[name] !== what[name])
        return Object.fromEntries(left.map((name) => [name, now[name]])) as Partial<T>
      }),
  }
}
