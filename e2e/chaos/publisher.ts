import { setTimeout as wait } from 'node:timers/promises'
import type { DeskList } from '@giaoluu/contract/lists'
import type { StaffClient } from './staff.ts'

export type Desk = { moderator: StaffClient; leader: StaffClient; unit: string; slug: string; word: string }

const body = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Trả lời dưới sức ép.' }] }],
}

/** Assigns and publishes what was asked until told to end; `promised` are the numbers whose publishing was acknowledged. */
export async function publishOn(desk: Desk, promised: Set<number>, end: AbortSignal): Promise<void> {
  const { moderator, leader, unit, slug, word } = desk
  while (!end.aborted) {
    const path = `/api/desk/questions?session=${slug}&q=${word}&state=received,assigned&order=oldest&limit=10`
    const list = await moderator.get<DeskList>(path)
    for (const question of list?.questions ?? []) {
      if (end.aborted) return
      const assigned =
        question.state === 'assigned' ? question : await moderator.act(question, 'assign', { unit })
      const publishing = assigned && (await leader.act(assigned, 'publish', { body }))
      if (publishing) promised.add(publishing.number)
    }
    await wait(30)
  }
}
