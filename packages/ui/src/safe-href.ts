const allowed = /^(?:https?:\/\/|mailto:|tel:)/i

/** The address if an answer may link to it, else nothing: only https, http, mailto and tel. */
export function safeHref(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const address = value.trim()
  return allowed.test(address) ? address : undefined
}
