import type { FeedFilter } from './snapshot.ts'

/** The feed of a session, narrowed, from a cursor on. */
export function feedAddress(slug: string, filter: FeedFilter = {}, before: string | null = null): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) search.set(name, value)
  if (before) search.set('before', before)
  return search.size > 0 ? `/${slug}?${search}` : `/${slug}`
}

export const askAddress = (slug: string, topic?: string | null): string =>
  topic ? `/${slug}/ask?${new URLSearchParams({ topic })}` : `/${slug}/ask`

/** The form of confidential reports, beside that of questions. */
export const reportAddress = (slug: string): string => `/${slug}/ask?report=1`

export const ledgerAddress = (slug: string): string => `/${slug}/ledger`

export const atomAddress = (slug: string): string => `/${slug}/atom.xml`

export const answerAddress = (id: string): string => `/answers/${encodeURIComponent(id)}`

export const FIND_RECEIPT = '/receipts'

export const receiptAddress = (code: string): string => `/receipts/${encodeURIComponent(code)}`

/** The same page in another language. */
export function inLanguage(address: string, language: string): string {
  const [path = '/', query = ''] = address.split('?')
  const search = new URLSearchParams(query)
  search.set('lang', language)
  return `${path}?${search}`
}
