import type { OrganisationSetup } from '@giaoluu/contract/organisation'
import type { Actor } from '@giaoluu/domain/actor'
import { dbNow } from '../clock.ts'
import type { Deps, Tx } from '../deps.ts'
import { append, type NewEntry } from '../feed/append.ts'
import { digest } from '../questions/digest.ts'
import { type NewChange, record } from '../questions/record.ts'
import { findOrganisation } from '../sessions/find-organisation.ts'
import { transact } from '../transact.ts'
import { lockOrganisation } from './lock-organisation.ts'
import { presentSetup } from './present.ts'
import { loadSetup } from './store.ts'

/** What an act did. The record keeps a digest of its words, salted with the id they stand under. */
export type Done = Pick<NewChange, 'subject' | 'subjectId' | 'verb' | 'unitId'> & {
  words?: string
  /** Whether running sessions show it. */
  shown: boolean
  /** What else is told and recorded with it. */
  entries?: NewEntry[]
  changes?: NewChange[]
}

export type Acting = { id: string; slug: string; now: Date; actor: Actor }

/**
 * Every act of an organiser on the organisation itself: its row locked, told to the sessions that show it, recorded,
 * answered with the whole. An act that gives null changed nothing, and nothing is told.
 */
export async function actOnOrganisation(
  deps: Deps,
  actor: Actor,
  slug: string,
  act: (tx: Tx, organisation: Acting) => Promise<Done | null>,
): Promise<OrganisationSetup> {
  const { view, told } = await transact(deps, async (tx) => {
    const { id } = await findOrganisation(tx, slug, actor, 'organise')
    await lockOrganisation(tx, id)
    const done = await act(tx, { id, slug, actor, now: await dbNow(tx) })
    const setup = presentSetup(await loadSetup(tx, id))
    if (!done) return { view: setup, told: [] }

    const sessions = done.shown ? await runningSessions(tx, id) : []
    const entries = [...(done.entries ?? []), ...sessions.flatMap(sessionChanged)]
    await append(tx, entries)
    const { subject, subjectId, verb, unitId = null, words, changes = [] } = done
    const line: NewChange = {
      organisationId: id,
      sessionId: null,
      subject,
      subjectId,
      verb,
      unitId,
      actorId: actor.personId,
      actorRole: 'organiser',
      digest: words === undefined ? null : digest(subjectId, words),
    }
    await record(tx, [line, ...changes])
    return { view: setup, told: [...new Set(entries.map(({ sessionId }) => sessionId))] }
  })
  for (const sessionId of told) deps.relay.wake(sessionId)
  return view
}

/** The sessions of an organisation that somebody may have open. */
async function runningSessions(tx: Tx, organisationId: string): Promise<string[]> {
  const sessions = await tx.session.findMany({
    where: { organisationId, state: { notIn: ['draft', 'archived'] } },
    select: { id: true },
  })
  return sessions.map(({ id }) => id)
}

const sessionChanged = (sessionId: string): NewEntry[] =>
  (['feed', 'desk'] as const).map((audience) => ({
    sessionId,
    audience,
    type: 'session.changed',
    subjectId: sessionId,
  }))
