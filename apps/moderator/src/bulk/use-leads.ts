import { canLead } from '@giaoluu/client/console/can-lead'
import { deskListQuery, deskSimilarQuery } from '@giaoluu/client/desk-queries'
import type { DeskRow } from '@giaoluu/contract/question'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTriage } from '../desk/triage-context.ts'

export type Lead = Pick<DeskRow, 'id' | 'number' | 'state' | 'text' | 'publicText' | 'linked'>

const OWN = 3
const FOUND = 8

/**
 * What a selection may be linked to: of itself those most people ask already and the oldest, then what is like it; or
 * what a search finds. What is chosen stays among them.
 */
export function useLeads(chosen: readonly DeskRow[], search: string, lead: string | null): Lead[] {
  const { session, rows } = useTriage()
  const words = useDeferredValue(search.trim())
  const first = chosen[0]
  const similar = useQuery({
    ...deskSimilarQuery(first?.id ?? ''),
    enabled: words === '' && first !== undefined,
  })
  const found = useQuery({
    ...deskListQuery({ session: session.slug, q: words, order: 'newest', limit: FOUND }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  })
  const own = chosen.toSorted((a, b) => b.linked - a.linked || a.number - b.number).slice(0, OWN)
  const like = (similar.data?.similar ?? []).map(
    (each): Lead => rows.get(each.id) ?? { ...each, publicText: null, linked: 0 },
  )
  const kept = lead === null ? undefined : (rows.get(lead) ?? chosen.find(({ id }) => id === lead))
  const offered: Lead[] = words === '' ? [...own, ...like] : (found.data?.questions ?? [])
  const all = kept && !offered.some(({ id }) => id === lead) ? [kept, ...offered] : offered
  return [...new Map(all.map((each) => [each.id, each])).values()]
    .filter(({ state }) => canLead(state))
    .slice(0, FOUND)
}
