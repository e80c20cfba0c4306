import type { Me } from '@giaoluu/contract/people'
import type { DeskSession } from '@giaoluu/contract/session'
import type { Names } from './triage-context.ts'

/** How to name what rows know by id. */
export function namesOf(session: DeskSession, me: Me): Names {
  const byId = (list: readonly { id: string; name: string }[]) => {
    const names = new Map(list.map(({ id, name }) => [id, name]))
    return (id: string): string => names.get(id) ?? id
  }
  const people = new Map(
    session.people.flatMap(({ colleagues }) => colleagues.map(({ username, name }) => [username, name])),
  )
  people.set(me.username, me.name)
  return {
    unit: byId(session.units),
    topic: byId(session.topics),
    province: byId(session.provinces),
    person: (username) => people.get(username) ?? username,
  }
}
