import type { Actor } from '@giaoluu/domain/actor'
import { mayOnSession } from '@giaoluu/domain/permissions'
import type { Member, Room } from './room.ts'

/** Members of a desk's room who see the same; `reader` stands for all of them. */
export type Sight = { reader: Actor; members: Member[] }

/**
 * Groups the members of a desk's room by what they may see, by the roles they hold now, so that lines are presented and
 * encoded once for each group. Who may not be here any more is cut off. `actors` has everybody in `asked` who is still
 * somebody; members who came after the asking stand with the roles they came with.
 */
export function sameSight(
  { stream: { organisationId }, members }: Room,
  asked: ReadonlySet<string>,
  actors: ReadonlyMap<string, Actor>,
  handlers: ReadonlySet<string>,
): Sight[] {
  const groups = new Map<string, Sight>()
  for (const member of [...members.values()]) {
    if (member.reader === null) continue
    const { personId } = member.reader
    const reader = asked.has(personId) ? actors.get(personId) : member.reader
    if (!reader || !mayOnSession(reader, 'read', organisationId)) {
      members.delete(member.id)
      member.outlet.cut(member.id)
      continue
    }
    member.reader = reader
    const roles = reader.roles
      .filter((held) => held.organisationId === organisationId)
      .map(({ role, unitId }) => `${role} ${unitId}`)
    const key = [...roles.sort(), handlers.has(personId) ? personId : ''].join('|')
    const group = groups.get(key)
    if (group) group.members.push(member)
    else groups.set(key, { reader, members: [member] })
  }
  return [...groups.values()]
}
