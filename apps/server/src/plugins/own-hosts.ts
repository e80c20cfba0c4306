import type { IncomingHttpHeaders } from 'node:http'
import type { Deps } from '../deps.ts'
import { remember } from '../pages/remember.ts'
import { isFromElsewhere } from './origin.ts'

/** Organisations serve their pages under names of their own, beside PUBLIC_URL. */
export type OwnHosts = {
  /** Whether a call comes from a page of the very host it goes to, and that host is an organisation's. */
  isOwnPage: (headers: IncomingHttpHeaders, host: string) => Promise<boolean>
}

// A name that was just given serves pages within this time; nobody types it faster.
const MAX_AGE = 2_000

export function ownHosts({ database, env }: Pick<Deps, 'database' | 'env'>): OwnHosts {
  const hosts = remember(async () => {
    const known = await database.prisma.organisationHost.findMany({ select: { host: true } })
    return new Set(known.map(({ host }) => host))
  }, MAX_AGE)
  return {
    isOwnPage: async (headers, host) => {
      const { origin = '' } = headers
      if (isFromElsewhere(headers) || !URL.canParse(origin)) return false
      const from = new URL(origin)
      // By another scheme it is another site: what comes by http anybody on the way may have written.
      if (from.origin !== origin || from.protocol !== env.publicUrl.protocol) return false
      return from.host === host.toLowerCase() && (await hosts.get()).has(from.hostname)
    },
  }
}
