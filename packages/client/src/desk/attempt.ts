import type { DeskQuestion } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import type { ActBody, Http } from '../http.ts'
import { RequestError } from '../request-error.ts'

/** A verb with its body. */
export type Act<V extends Verb = Verb> = { [K in V]: { verb: K; body: ActBody<K> } }[V]

/** How a verb went. */
export type Outcome =
  | { kind: 'done'; question: DeskQuestion }
  /** Somebody was faster, or holds the claim: `current` is how the question stands now. */
  | { kind: 'conflict'; code: 'stale' | 'claimed' | 'illegal'; current: DeskQuestion | null }
  /** No answer came: it may or may not have arrived. */
  | { kind: 'unsent' }
  | { kind: 'refused'; error: RequestError }

/** Does a verb; every way it can end is a value. */
export async function attempt(http: Http, id: string, { verb, body }: Act): Promise<Outcome> {
  try {
    return { kind: 'done', question: await http.act(id, verb, body) }
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    const { code, problem, network, status } = error
    // A server that is starting or has lost its database, or a proxy that does not reach it.
    if (network || (status >= 502 && status <= 504)) return { kind: 'unsent' }
    if (code === 'stale' || code === 'claimed' || code === 'illegal')
      return { kind: 'conflict', code, current: problem?.current ?? null }
    return { kind: 'refused', error }
  }
}
