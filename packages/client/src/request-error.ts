import type { ErrorCode, Problem } from '@giaoluu/contract/errors'

type Failure = {
  code: ErrorCode | 'network'
  status: number
  problem: Problem | null
  /** Seconds to wait before trying again, where the server named them. */
  retryAfter: number | null
}

/** What a call ends with when it does not succeed. Words for people are chosen by `code`. */
export class RequestError extends Error {
  readonly code: ErrorCode | 'network'
  /** The HTTP status, 0 when there was no reply. */
  readonly status: number
  readonly problem: Problem | null
  readonly retryAfter: number | null

  constructor({ code, status, problem, retryAfter }: Failure, cause?: unknown) {
    super(problem?.title ?? code, { cause })
    this.name = 'RequestError'
    this.code = code
    this.status = status
    this.problem = problem
    this.retryAfter = retryAfter
  }

  /** No reply of ours came: offline, cut off, timed out, or something in between answered. */
  get network(): boolean {
    return this.code === 'network'
  }
}

/** Whether the same call may succeed later without anybody changing anything. */
export const isPassing = (error: unknown): boolean =>
  !(error instanceof RequestError) || error.network || error.status === 429 || error.status >= 500
