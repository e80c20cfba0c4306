/** What of a form is not as it was loaded: only that is sent, so that two organisers do not undo each other's changes. */
export function differing<T extends object>(form: T, loaded: { [K in keyof T]?: unknown }): Partial<T> {
  const names = Object.keys(form) as (keyof T)[]
  const changed = names.filter((name) => JSON.stringify(form[name]) !== JSON.stringify(loaded[name]))
  return Object.fromEntries(changed.map((name) => [name, form[name]])) as Partial<T>
}
