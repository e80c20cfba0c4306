import type { Me } from '@giaoluu/contract/people'
import type { DeskSession } from '@giaoluu/contract/session'

/** The names behind the ids of a row; an id of something that is gone shows itself. */
export type Names = {
  unit: (id: string) => string
  topic: (id: string) => string
  province: (id: string) => string
  label: (id: string) => string
  person: (username: string) => string
}

/** How to name what rows know by id. */
export function namesOf(session: DeskSession, me: Me): Names {
  const byId = (list: readonly { id: string; name: string }[]) => {
    const names = new Map(list.map(({ id, name }) => [id, name]))
    return (id: string): string => names.get(id) ?? id
  }
  const people = new Map(
    [...session.office, ...session.people.flatMap(({ colleagues }) => colleagues)].map(
      ({ username, name }) => [username, name],
    ),
  )
  people.set(me.username, me.name)
  return {
    unit: byId(session.units),
    topic: byId(session.topics),
    province: byId(session.provinces),
    label: byId(session.labels),
    person: (username) => people.get(username) ?? username,
  }
}
