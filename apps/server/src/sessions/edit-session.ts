import type { EditSession, SessionSetup } from '@giaoluu/contract/session-setup'
import type { Actor } from '@giaoluu/domain/actor'
import { sessionState } from '@giaoluu/domain/session'
import { editable, type Plan, planFault, type Setting } from '@giaoluu/domain/session-plan'
import type { Deps, Tx } from '../deps.ts'
import { invalid } from '../invalid.ts'
import { Refusal } from '../refusal.ts'
import { actOnSession } from './act-on-session.ts'
import { showSetup } from './load-setup.ts'
import { moveEarlyAnswers } from './move-early-answers.ts'
import { storedAskFields } from './present.ts'
import { askFieldsToStore, fieldsOver, overPlan } from './settings.ts'

/** Other settings. What is named as it is already counts as left out, so that a form may send all it shows. */
export function editSession(
  deps: Deps,
  actor: Actor,
  slug: string,
  body: EditSession,
): Promise<SessionSetup> {
  return actOnSession(deps, actor, slug, {
    may: 'organise',
    act: async (tx, session, now) => {
      const { id, title, publishDelay, secondSignature } = session
      const breaks = await tx.sessionBreak.findMany({ where: { sessionId: id }, orderBy: { from: 'asc' } })
      const before = { ...session, breaks, askFields: storedAskFields(session.askFields) }
      const plan = overPlan(before, body)
      const after = {
        ...plan,
        title: body.title ?? title,
        publishDelay: body.publishDelay ?? publishDelay,
        secondSignature: body.secondSignature ?? secondSignature,
        askFields: fieldsOver(before.askFields, body.askFields),
      }
      const changed = (Object.keys(after) as Setting[]).filter(
        (name) => comparable(after[name]) !== comparable(before[name]),
      )
      if (changed.length === 0) return null
      const state = sessionState(session, now)
      if (state === 'archived') throw new Refusal('illegal', { detail: 'the session is archived' })
      const fixed = changed.find((name) => !editable(name, state))
      if (fixed) throw invalid(fixed, `cannot be changed when ${state}`)
      // What the day did to its own times (opened early, extended) is no fault of who changes the title.
      const replanned = changed.some((name) => name in plan)
      const fault = replanned ? planFault(session.kind, plan) : null
      if (fault) throw invalid(fault.path, fault.why)

      const { breaks: wanted, askFields, ...row } = after
      await tx.session.update({
        where: { id },
        data: { ...row, askFields: askFieldsToStore(askFields) },
      })
      if (changed.includes('breaks')) await replaceBreaks(tx, id, wanted)
      if (row.opensAt) await moveEarlyAnswers(tx, session, row.opensAt)
      return { verb: 'edit', type: 'session.changed', subjectId: id, note: changed.join(' ') }
    },
    show: showSetup,
  })
}

/** Values as one can compare them: the same keys in the same order, whoever sent them. */
function comparable(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value, sortedKeys)
  return JSON.stringify((value as Plan['breaks']).map(({ from, until }) => [from, until]).sort())
}

const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !(value instanceof Date)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

async function replaceBreaks(tx: Tx, sessionId: string, breaks: Plan['breaks']): Promise<void> {
  await tx.sessionBreak.deleteMany({ where: { sessionId } })
  await tx.sessionBreak.createMany({ data: breaks.map(({ from, until }) => ({ sessionId, from, until })) })
}
