import type { Submitted } from '@giaoluu/contract/receipt'
import type { Http } from '../http.ts'
import type { KeptValue } from '../kept-value.ts'
import { RequestError } from '../request-error.ts'
import { type AskDraft, type AskRules, askBody, EMPTY_ASK } from './ask-draft.ts'
import { type Attempt, nextAttempt } from './submission.ts'

/** What survives every failure ([AF3]): what was typed, and under which id it was sent last. */
export type KeptAsk = { draft: AskDraft; attempt: Attempt | null }

type AskingPorts = {
  slug: string
  rules: AskRules
  http: Http
  kept: KeptValue<KeptAsk>
  newId: () => string
}

/** The ask form of one session in one tab. */
export class Asking {
  readonly #ports: AskingPorts
  #kept: KeptAsk = { draft: EMPTY_ASK, attempt: null }
  #sending: Promise<Submitted> | null = null

  constructor(ports: AskingPorts) {
    this.#ports = ports
  }

  get draft(): AskDraft {
    return this.#kept.draft
  }

  /** Brings back what was typed before a reload. */
  restore(): AskDraft {
    const kept = this.#ports.kept.read()
    if (kept) this.#kept = { draft: { ...EMPTY_ASK, ...kept.draft }, attempt: kept.attempt ?? null }
    return this.draft
  }

  change(change: Partial<AskDraft>): AskDraft {
    this.#keep({ ...this.#kept, draft: { ...this.draft, ...change } })
    return this.draft
  }

  /** Sends the draft; a second tap while it is on its way gets the same receipt ([AF4]). Rejects with RequestError. */
  send(): Promise<Submitted> {
    this.#sending ??= this.#send().finally(() => {
      this.#sending = null
    })
    return this.#sending
  }

  async #send(): Promise<Submitted> {
    try {
      return await this.#try()
    } catch (error) {
      if (!(error instanceof RequestError) || error.code !== 'submission-differs') throw error
      // The id was used for a text we no longer know of: this one is new (FD12).
      this.#keep({ ...this.#kept, attempt: null })
      return await this.#try()
    }
  }

  async #try(): Promise<Submitted> {
    const { slug, rules, http, newId, kept } = this.#ports
    const { draft } = this
    const attempt = nextAttempt(this.#kept.attempt, draft.text, newId)
    // Before sending: the answer may get lost together with the page.
    this.#keep({ draft, attempt })
    const body = askBody(draft, attempt.submissionId, rules)
    const submitted = await http.call('ask', { params: { slug }, body })
    this.#kept = { draft: EMPTY_ASK, attempt: null }
    kept.clear()
    return submitted
  }

  #keep(kept: KeptAsk): void {
    this.#kept = kept
    this.#ports.kept.write(kept)
  }
}
