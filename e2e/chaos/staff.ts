import type { DeskRow } from '@giaoluu/contract/question'
import { verbPath } from '@giaoluu/contract/routes'
import type { Verb } from '@giaoluu/contract/verbs'

/** Somebody signed in at a server that may be gone at any moment: calls give null then, as they do when refused. */
export type StaffClient = {
  get: <Reply>(path: string) => Promise<Reply | null>
  act: (question: Pick<DeskRow, 'id' | 'version'>, verb: Verb, body?: object) => Promise<DeskRow | null>
}

export type Account = { username: string; password: string }

/** Signs in; the sign-in outlives the process it was made by. */
export async function signIn(url: string, { username, password }: Account): Promise<StaffClient> {
  const signedIn = await fetch(`${url}/api/login`, post({ username, password }))
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0]
  if (!cookie) throw new Error(`${username} could not sign in: ${signedIn.status}`)

  const call = async <Reply>(path: string, init: RequestInit = {}): Promise<Reply | null> => {
    const reply = await fetch(`${url}${path}`, { ...init, headers: { ...init.headers, cookie } }).catch(
      () => null,
    )
    if (reply?.status === 500) throw new Error(`${path} answered 500`)
    return reply?.ok ? ((await reply.json().catch(() => null)) as Reply | null) : null
  }
  return {
    get: (path) => call(path),
    act: ({ id, version }, verb, body = {}) => call(verbPath(id, verb), post({ version, ...body })),
  }
}

export const post = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
