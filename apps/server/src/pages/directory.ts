import type { SessionSummary } from '@giaoluu/contract/session'
import { dbNow } from '../clock.ts'
import type { Db } from '../deps.ts'
import { inPublic } from '../sessions/find-session.ts'
import { presentSummary } from '../sessions/present.ts'
import { summaryInclude } from '../sessions/store.ts'
import { type Remembered, remember } from './remember.ts'

/** Whose pages they are: their name and, where they have one, their own colour. */
export type Owner = { name: string; colour: string | null }

export type Site = { owner: Owner; sessions: SessionSummary[] }

/** Which sessions the public knows of, by organisation and host. */
export type Directory = {
  /** The organisation a host belongs to; an unknown host is the first one's. */
  ofHost: (host: string) => Site
  ofSession: (slug: string) => Site | null
}

const MAX_AGE = 1_000

/** Where there is no organisation at all. */
export const NOBODY: Owner = { name: '', colour: null }

/** The directory, at most a second old: no page has to ask the database which sessions there are. */
export const rememberDirectory = (db: Db): Remembered<Directory> => remember(() => loadDirectory(db), MAX_AGE)

async function loadDirectory(db: Db): Promise<Directory> {
  const organisations = await db.organisation.findMany({
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      name: true,
      colour: true,
      hosts: { select: { host: true } },
      sessions: {
        where: inPublic,
        include: summaryInclude,
        orderBy: [{ opensAt: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
      },
    },
  })
  const now = await dbNow(db)
  const byHost = new Map<string, Site>()
  const bySession = new Map<string, Site>()
  const sites = organisations.map(({ name, colour, hosts, sessions }): Site => {
    const site = {
      owner: { name, colour },
      sessions: sessions.map((session) => presentSummary(session, now)),
    }
    for (const { host } of hosts) byHost.set(host, site)
    for (const { slug } of sessions) bySession.set(slug, site)
    return site
  })
  const nobody: Site = { owner: NOBODY, sessions: [] }
  return {
    ofHost: (host) => byHost.get(host.toLowerCase()) ?? sites[0] ?? nobody,
    ofSession: (slug) => bySession.get(slug) ?? null,
  }
}

const RUNNING = new Set(['open', 'paused', 'intakeClosed'])

/**
 * The session a visitor of the front page means: the day that runs, else one that takes questions early, else the
 * year-round desk, else the next day, else the last.
 */
export function currentSession(sessions: readonly SessionSummary[]): SessionSummary | null {
  const days = sessions.filter(({ kind }) => kind === 'day')
  // The list is newest first, and of the days to come the nearest is the next.
  const coming = days.filter(({ state }) => state === 'announced').reverse()
  return (
    days.find(({ state }) => RUNNING.has(state)) ??
    coming.find(({ accepting }) => accepting) ??
    sessions.find(({ kind, state }) => kind === 'standing' && state === 'open') ??
    coming[0] ??
    sessions[0] ??
    null
  )
}
