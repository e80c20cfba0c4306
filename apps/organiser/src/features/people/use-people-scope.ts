import { hasRole } from '@giaoluu/client/console/account'
import { useAtDesk } from '@giaoluu/client/console/account-context'
import { organisationQuery } from '@giaoluu/client/organiser-queries'
import type { OrganisationSetup } from '@giaoluu/contract/organisation'
import { useQueries } from '@tanstack/react-query'
import { organisedBy } from './organised-by.ts'

/**
 * Whose people a page is about. An organisation of one's own: all of it. Another, in which one's own takes part: the units
 * in which its people work there.
 */
export type PeopleScope = {
  slug: string
  name: string
  /** All that is known of one's own organisation; null where it is another's. */
  setup: OrganisationSetup | null
  /** Units in which a role can be had, ended ones among them. */
  units: readonly { id: string; name: string; active: boolean }[]
}

/** What is known of the organisation a page of people is about, as a query. */
export function usePeopleScope(slug: string) {
  const { me } = useAtDesk()
  const own = organisedBy(me)
  const mine = hasRole(me, ['organiser'], slug)
  return useQueries({
    queries: (mine ? [slug] : own).map(organisationQuery),
    combine: (results) => {
      const failed = results.find(({ error }) => error)
      const setups = results.flatMap(({ data }) => data ?? [])
      const complete = setups.length === results.length
      return {
        data: complete ? scopeOf(slug, setups, mine) : undefined,
        error: failed?.error ?? null,
        isFetching: results.some(({ isFetching }) => isFetching),
        refetch: () => Promise.all(results.map(({ refetch }) => refetch())),
      }
    },
  })
}

function scopeOf(slug: string, setups: readonly OrganisationSetup[], mine: boolean): PeopleScope {
  const [setup] = setups
  if (mine && setup) return { slug, name: setup.name, setup, units: setup.units }
  const parts = setups.flatMap(({ takesPart }) => takesPart.filter((there) => there.slug === slug))
  return {
    slug,
    name: parts[0]?.name ?? slug,
    setup: null,
    units: parts.flatMap(({ units }) => units.map(({ id, name }) => ({ id, name, active: true }))),
  }
}
