import type { SessionSetup } from '@giaoluu/contract/session-setup'
import type { Actor } from '@giaoluu/domain/actor'
import type { Deps, Tx } from '../deps.ts'
import { feedEntry } from '../questions/change-question.ts'
import { Refusal } from '../refusal.ts'
import { actOnSession, audiencesOf } from './act-on-session.ts'
import { showSetup } from './load-setup.ts'

/**
 * Hides or shows the names of askers in public, in every state ([OC2]). Whoever has an answer on the screen that bears
 * a name is told of that answer anew, so that the name goes there too.
 */
export function hideNames(deps: Deps, actor: Actor, slug: string, on: boolean): Promise<SessionSetup> {
  return actOnSession(deps, actor, slug, {
    may: 'organise',
    act: async (tx, session) => {
      if (session.hideNames === on) return null
      await tx.session.update({ where: { id: session.id }, data: { hideNames: on } })
      const named = audiencesOf(session).some((audience) => audience === 'feed')
        ? await answersWithNames(tx, session.id)
        : []
      return {
        verb: on ? 'hideNames' : 'showNames',
        type: 'session.changed',
        subjectId: session.id,
        entries: named.map((id) => feedEntry(session.id, 'answer.changed', id)),
      }
    },
    show: showSetup,
  })
}

async function answersWithNames(tx: Tx, sessionId: string): Promise<string[]> {
  const answers = await tx.answer.findMany({
    where: {
      sessionId,
      withdrawnAt: null,
      question: { consents: { some: { kind: 'publishName' } }, asker: { name: { not: null } } },
    },
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return answers.map(({ id }) => id)
}

/** How long an address waits between two questions ([OC2]). */
export function slowMode(deps: Deps, actor: Actor, slug: string, seconds: number): Promise<SessionSetup> {
  return actOnSession(deps, actor, slug, {
    may: 'organise',
    act: async (tx, session) => {
      if (session.slowMode === seconds) return null
      if (session.state === 'closed' || session.state === 'archived') throw new Refusal('illegal')
      await tx.session.update({ where: { id: session.id }, data: { slowMode: seconds } })
      return { verb: 'slowMode', type: 'session.changed', subjectId: session.id, note: String(seconds) }
    },
    show: showSetup,
  })
}
