import { randomUUID } from 'node:crypto'
import type { Me } from '@giaoluu/contract/people'
import type { Submitted } from '@giaoluu/contract/receipt'
import type { CreateSession, SessionSetup } from '@giaoluu/contract/session-setup'
import type { DeskApi } from './desk-api.ts'

/** What an organiser does beside the screen that is tested. */
export type OrganiserApi = {
  organisation: string
  /** Any call as the organiser; what is refused throws. */
  call: <T>(path: string, body?: object) => Promise<T>
  /** A session of its own, so that no other test's day is touched; open unless told otherwise. */
  session: (settings?: Partial<CreateSession>, opened?: boolean) => Promise<SessionSetup>
  ask: (slug: string, text: string) => Promise<Submitted>
}

let made = 0

export async function openOrganiserApi(desk: DeskApi): Promise<OrganiserApi> {
  const cookie = await desk.cookie('organiser')
  const call: OrganiserApi['call'] = async (path, body) => {
    const reply = await fetch(desk.url + path, {
      headers: { cookie, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
    return reply.json() as never
  }
  const { roles } = await call<Me>('/api/me')
  const organisation = roles.find(({ role }) => role === 'organiser')?.organisation ?? ''
  return {
    organisation,
    call,
    session: async (settings = {}, opened = true) => {
      made += 1
      const slug = `thu-${made}-${Date.now()}`
      const created = await call<SessionSetup>(`/api/desk/organisations/${organisation}/sessions`, {
        slug,
        title: `Phiên thử ${made}`,
        ...settings,
      })
      if (!opened) return created
      await call(`/api/desk/sessions/${slug}/announce`, {})
      return call<SessionSetup>(`/api/desk/sessions/${slug}/open`, {})
    },
    ask: async (slug, text) => {
      const body = { submissionId: randomUUID(), text, consent: { processing: true } }
      return call<Submitted>(`/api/desk/sessions/${slug}/questions`, { ...body, source: 'phone' })
    },
  }
}
