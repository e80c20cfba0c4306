import { Href } from '@giaoluu/contract/document'

/** What somebody typed as an address as a link may have it; null when it cannot be one. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return null
  const address = withScheme(text)
  return Href.safeParse(address).success ? address : null
}

function withScheme(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return text
  if (/^[^@/]+@[^@/]+$/.test(text)) return `mailto:${text}`
  if (/^\+?[\d.()-]{6,}$/.test(text)) return `tel:${text.replace(/[^\d+]/g, '')}`
  return `https://${text}`
}
