import type { DeskQuestion } from '@giaoluu/contract/question'
import { verbPath } from '@giaoluu/contract/routes'
import type { Verb } from '@giaoluu/contract/verbs'
import type { Staff } from '../src/people/staff.ts'
import { publishDue } from '../src/questions/due.ts'
import { signedIn } from './signed-in.ts'
import type { TestApp } from './test-app.ts'

export type Reply = { status: number; body: Record<string, unknown> }

/** What staff do over HTTP, so that a test goes the whole way from the body to the reply. */
export function deskClient(test: TestApp) {
  const cookies = new Map<string, Promise<string>>()
  const cookieOf = (staff: Staff): Promise<string> => {
    const cookie = cookies.get(staff.personId) ?? signedIn(test.database.prisma, staff)
    cookies.set(staff.personId, cookie)
    return cookie
  }
  const call = async (staff: Staff, url: string, payload?: object): Promise<Reply> => {
    const reply = await test.app.inject({
      method: payload ? 'POST' : 'GET',
      url,
      headers: { cookie: await cookieOf(staff) },
      ...(payload && { payload }),
    })
    return { status: reply.statusCode, body: reply.json() }
  }
  const version = async (id: string): Promise<number> =>
    (await test.database.prisma.question.findUniqueOrThrow({ where: { id } })).version
  /** Tries a verb at the version the question has now. */
  const attempt = async (staff: Staff, id: string, verb: Verb, body: object = {}): Promise<Reply> =>
    call(staff, verbPath(id, verb), { version: await version(id), ...body })
  return {
    call,
    attempt,
    /** A verb that must work; answers with the view. */
    act: async (staff: Staff, id: string, verb: Verb, body: object = {}): Promise<DeskQuestion> => {
      const reply = await attempt(staff, id, verb, body)
      if (reply.status !== 200) throw new Error(`${verb}: ${reply.status} ${JSON.stringify(reply.body)}`)
      return reply.body as unknown as DeskQuestion
    },
    /** Everything that is due stands in public. */
    due: () => publishDue(test.deps),
  }
}
