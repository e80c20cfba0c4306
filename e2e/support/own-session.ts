import { randomUUID } from 'node:crypto'
import type { Submitted } from '@giaoluu/contract/receipt'
import type { CreateSession, SessionSetup } from '@giaoluu/contract/session-setup'
import type { DeskApi } from './desk-api.ts'
import { organiserOf } from './organiser-api.ts'

let made = 0

/** A session of its own, so that no other test's day is touched; open unless told otherwise. */
export async function ownSession(
  desk: DeskApi,
  settings: Partial<CreateSession> = {},
  opened = true,
): Promise<SessionSetup> {
  const { organisation, post } = organiserOf(desk)
  made += 1
  const slug = `thu-${made}-${Date.now()}`
  const created = await post(`/api/desk/organisations/${organisation}/sessions`, {
    slug,
    title: `Phiên thử ${made}`,
    ...settings,
  })
  if (!opened) return created
  await post(`/api/desk/sessions/${slug}/announce`, {})
  return post(`/api/desk/sessions/${slug}/open`, {})
}

/** Enters a question, whatever session it is and whoever may see it. */
export const enterQuestion = (desk: DeskApi, slug: string, text: string): Promise<Submitted> =>
  organiserOf(desk).post(`/api/desk/sessions/${slug}/questions`, {
    submissionId: randomUUID(),
    text,
    consent: { processing: true },
    source: 'phone',
  })
