import type { Http } from '../src/http.ts'
import { RequestError } from '../src/request-error.ts'

export type Sent = { target: string; body: unknown }

/** Calls that are answered from a list, in order; an Error in it is thrown. */
export function scriptedHttp(replies: unknown[]): { http: Http; sent: Sent[] } {
  const sent: Sent[] = []
  const answer = async (target: string, body: unknown): Promise<never> => {
    sent.push({ target, body: structuredClone(body) })
    const reply = replies.shift()
    if (reply instanceof Error) throw reply
    return structuredClone(reply) as never
  }
  const http: Http = {
    call: (route, args) => answer(route, (args as { body?: unknown }).body),
    act: (id, verb, body) => answer(`${verb} ${id}`, body),
  }
  return { http, sent }
}

export const offline = (): RequestError =>
  new RequestError({ code: 'network', status: 0, problem: null, retryAfter: null })
