import type { Delegation } from '@giaoluu/contract/delegation'
import type { Me } from '@giaoluu/contract/people'
import type { DeskSession } from '@giaoluu/contract/session'

type Expert = { unit: string; username: string; name: string }

/** The experts of the units somebody leads who may not publish under their name yet. */
export function delegableExperts(
  people: DeskSession['people'],
  me: Me,
  organisation: string,
  given: readonly Delegation[],
): Expert[] {
  const leads = me.roles.flatMap((held) =>
    held.organisation === organisation && held.role === 'leader' ? (held.unit ?? []) : [],
  )
  const has = ({ unit, username }: Expert): boolean =>
    given.some(
      (each) =>
        each.unit === unit && each.expert.username === username && each.leader.username === me.username,
    )
  return people
    .filter(({ unit }) => leads.includes(unit))
    .flatMap(({ unit, colleagues }) =>
      colleagues
        .filter(({ role, username }) => role === 'expert' && username !== me.username)
        .map(({ username, name }) => ({ unit, username, name })),
    )
    .filter((expert) => !has(expert))
}
