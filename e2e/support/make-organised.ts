import { randomUUID } from 'node:crypto'
import type { DeskApi } from './desk-api.ts'
import { organiserOf } from './organiser-api.ts'

const DAY_MS = 24 * 3_600_000

/** Makes what only organisers bring about: a report in confidence, a promise, a word to a unit, a day that has ended. */
export async function makeOrganised(desk: DeskApi, word: string) {
  const organiser = organiserOf(desk)
  const { organisation } = organiser
  await organiser.post(`/api/desk/organisations/${organisation}`, {
    reports: { unit: 'vu-dat-dai', handler: 'moderator' },
  })
  const reported = await desk.ask(`Đổ chất thải xuống sông ban đêm ${word}`, { confidential: true })
  const promised = await desk.ask(`Kết quả đo lại thửa đất ${word}?`)
  const dueAt = new Date(Date.now() + DAY_MS).toISOString()
  await desk.act('organiser', promised.row.id, 'answerLater', { dueAt })
  await organiser.post(`/api/desk/sessions/${desk.slug}/messages`, {
    units: ['vu-dat-dai'],
    text: 'Còn 12 câu chờ quá một giờ. Nhờ đơn vị trả lời trước 16:30.',
    questions: [],
  })
  return {
    report: { id: reported.row.id, receipt: reported.receipt },
    promised: promised.receipt,
    ended: await makeEnded(organiser),
  }
}

async function makeEnded({ organisation, post, get }: ReturnType<typeof organiserOf>): Promise<string> {
  const slug = `da-qua-${randomUUID().slice(0, 8)}`
  const title = 'Ngày hỏi đáp đã qua'
  await post(`/api/desk/organisations/${organisation}/sessions`, { slug, title })
  await post(`/api/desk/sessions/${slug}/announce`, {})
  await post(`/api/desk/sessions/${slug}/open`, {})
  for (const text of ['Bao giờ có bản đồ mới?', 'Nộp hồ sơ ở đâu?'])
    await post(`/api/desk/sessions/${slug}/questions`, {
      submissionId: randomUUID(),
      text,
      source: 'phone',
      consent: { processing: true },
    })
  const { questions } = await get(`/api/desk/questions?session=${slug}`)
  for (const { id, version } of questions)
    await post(`/api/desk/questions/${id}/handover`, { version, to: 'Sở Xây dựng mẫu', code: 'XD-1' })
  await post(`/api/desk/sessions/${slug}/close`, { confirm: title })
  return slug
}
