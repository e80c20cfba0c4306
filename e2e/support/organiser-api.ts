import type { DeskApi } from './desk-api.ts'

/** What a call answers with, as JSON gives it. */
type Answer = ReturnType<typeof JSON.parse>

/** Calls as the demo's organiser; what is refused throws. */
export type Organiser = {
  organisation: string
  get: (path: string) => Promise<Answer>
  post: (path: string, body: object) => Promise<Answer>
}

export function organiserOf(desk: DeskApi): Organiser {
  const call = async (path: string, body?: object): Promise<Answer> => {
    const cookie = await desk.cookie('organiser')
    const reply = await fetch(desk.url + path, {
      headers: { cookie, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
    return reply.json()
  }
  return { organisation: 'bo-tai-nguyen-mau', get: (path) => call(path), post: call }
}
