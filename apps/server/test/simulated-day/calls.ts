import type { DeskRow, QuestionState } from '@giaoluu/contract/question'
import { verbPath } from '@giaoluu/contract/routes'
import type { Verb } from '@giaoluu/contract/verbs'
import type { Staff } from '../../src/people/staff.ts'

export type Calls = ReturnType<typeof callsTo>

/** What people do on their day, over HTTP: everything may be refused, nothing may fail. */
export function callsTo(url: string) {
  const told = { done: 0, refused: 0 }

  async function send(who: Staff | null, path: string, payload?: object): Promise<Response> {
    const reply = await fetch(url + path, {
      method: payload ? 'POST' : 'GET',
      headers: {
        ...(who && { cookie: who.username }),
        ...(payload && { 'content-type': 'application/json' }),
      },
      ...(payload && { body: JSON.stringify(payload) }),
    })
    // Twice in conflict is told as such and tried again by whoever called.
    if (reply.status >= 500 && reply.status !== 503)
      throw new Error(`${reply.status} ${path}: ${await reply.text()}`)
    return reply
  }

  return {
    told,
    send,
    /** What must be there. */
    read: async <T>(who: Staff | null, path: string): Promise<T> => {
      const reply = await send(who, path)
      if (!reply.ok) throw new Error(`${reply.status} ${path}: ${await reply.text()}`)
      return (await reply.json()) as T
    },
    /** A verb at the version somebody saw; whether it was done. Somebody else may have been faster. */
    act: async (
      who: Staff,
      { id, version }: Pick<DeskRow, 'id' | 'version'>,
      verb: Verb,
      body: object = {},
    ) => {
      const reply = await send(who, verbPath(id, verb), { version, ...body })
      told[reply.ok ? 'done' : 'refused'] += 1
      await reply.arrayBuffer()
      return reply.ok
    },
    /** The oldest questions in some states, of a unit or of all. */
    list: async (who: Staff, session: string, states: readonly QuestionState[], unit?: string) => {
      const query = new URLSearchParams({ session, state: states.join(','), order: 'oldest', limit: '20' })
      if (unit !== undefined) query.set('unit', unit)
      const reply = await send(who, `/api/desk/questions?${query}`)
      if (!reply.ok) return []
      return ((await reply.json()) as { questions: DeskRow[] }).questions
    },
  }
}
