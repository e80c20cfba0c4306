import type { Poke } from '@giaoluu/contract/socket'
import { expect, it } from 'vitest'
import type { News } from './node-voice.ts'
import type { Member, Room } from './room.ts'
import { viewers } from './viewers.ts'

const outlet = { send: () => {}, cut: () => {} }

function room(audience: 'feed' | 'desk', count: number): Room {
  const members = new Map<string, Member>()
  for (let n = 0; n < count; n++) members.set(`${n}`, { id: `${n}`, outlet, reader: null })
  return {
    stream: { id: audience, slug: 'phien', audience, sessionId: 's', organisationId: 'o' },
    epoch: 'e',
    sent: 0,
    members,
    joins: count,
  }
}

it('FD14 counts the public room on all nodes and tells both rooms when it changed', () => {
  let rooms: Room[] = [room('feed', 3), room('desk', 2)]
  const pokes: [string, Poke][] = []
  const said: News[] = []
  const watching = viewers(
    { rooms: () => rooms, poke: (_session, audience, poke) => pokes.push([audience, poke]) },
    { say: (news) => said.push(news) },
  )
  const told = (count: number) =>
    ['feed', 'desk'].map((audience) => [audience, { session: 'phien', kind: 'viewers', count }])
  watching.told('s', 'other', 4)
  watching.count()
  expect(pokes.splice(0)).toEqual(told(7))
  expect(said.splice(0)).toEqual([{ kind: 'viewers', session: 's', count: 3 }])

  watching.count()
  expect(pokes).toEqual([])
  expect(said).toEqual([])
  watching.tell()
  expect(said.splice(0)).toEqual([{ kind: 'viewers', session: 's', count: 3 }])

  // One left, one came: the same count, but the newcomer has not heard it.
  const [feed] = rooms
  if (feed) feed.joins++
  watching.count()
  expect(pokes.splice(0)).toEqual(told(7))

  rooms = [room('desk', 2)]
  watching.count()
  expect(pokes.splice(0)).toEqual(told(4))
  expect(said).toEqual([{ kind: 'viewers', session: 's', count: 0 }])
})
