import type { Me } from '@giaoluu/contract/people'
import type { DeskRow } from '@giaoluu/contract/question'
import type { DeskSession } from '@giaoluu/contract/session'

/** A leader under whose name an answer can go out. */
export type Signer = { username: string; name: string; title: string }

/**
 * Under whose names somebody may publish a question's answer ([LC3]): a leader of its unit under their own, an expert
 * under those of its leaders who delegated it; the one it is named for first.
 */
export function signersOf(question: DeskRow, me: Me, session: DeskSession): Signer[] {
  const leads = me.roles.some(
    ({ organisation, role, unit }) =>
      organisation === session.organisation.slug && role === 'leader' && unit === question.unit,
  )
  if (leads) return [{ username: me.username, name: me.name, title: me.title }]
  const leaders = new Set(
    session.people
      .filter(({ unit }) => unit === question.unit)
      .flatMap(({ colleagues }) => colleagues)
      .filter(({ role }) => role === 'leader')
      .map(({ username }) => username),
  )
  return session.signsFor
    .filter(({ username }) => leaders.has(username))
    .toSorted((a, b) => Number(b.username === question.leader) - Number(a.username === question.leader))
}

/** How a signer stands under an answer. */
export const signature = ({ name, title }: Signer): string => (title === '' ? name : `${name}, ${title}`)
