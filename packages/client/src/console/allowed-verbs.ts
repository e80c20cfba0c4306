import type { Me } from '@giaoluu/contract/people'
import type { DeskRow } from '@giaoluu/contract/question'
import { VERBS, type Verb } from '@giaoluu/contract/verbs'
import type { Actor } from '@giaoluu/domain/actor'
import { mayDo } from '@giaoluu/domain/permissions'
import { RETURNS_MAX } from '@giaoluu/domain/question'
import { CONFIDENTIAL_VERBS, nextState } from '@giaoluu/domain/question-table'

/** Verbs that the table of states knows nothing of. */
const ANY_STATE: readonly Verb[] = ['claim', 'release', 'undo']

/** What the reader may do to a question as it is now, by the same table the server refuses by. */
export function allowedVerbs(me: Me, organisation: string, row: DeskRow): ReadonlySet<Verb> {
  const actor = actorOf(me)
  const question = {
    organisationId: organisation,
    state: row.state,
    unitId: row.unit,
    coUnitIds: row.coUnits,
    confidential: row.confidential ?? false,
    handlerId: row.handler ?? null,
  }
  return new Set(
    VERBS.filter((verb) => {
      if (!mayDo(actor, verb, question)) return false
      if (ANY_STATE.includes(verb)) return row.state !== 'retracted'
      if (row.confidential && !(CONFIDENTIAL_VERBS as readonly Verb[]).includes(verb)) return false
      if (nextState(verb as Exclude<Verb, 'claim' | 'release' | 'undo'>, row.state) === null) return false
      if (verb === 'link' && row.linked > 0) return false
      if (row.returns < RETURNS_MAX) return true
      return verb === 'assign' ? mayDo(actor, 'reopen', question) : verb !== 'return'
    }),
  )
}

// Organisations go by slug on this side of the wire, and by slug only.
const actorOf = ({ username, roles }: Me): Actor => ({
  personId: username,
  roles: roles.map(({ organisation, role, unit }) => ({
    organisationId: organisation,
    role,
    unitId: unit ?? null,
  })),
})
