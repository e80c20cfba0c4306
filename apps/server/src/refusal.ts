import { type ErrorCode, errors, type Problem } from '@giaoluu/contract/errors'

/** What may come with a refusal, beside its code. `retryAfter` in seconds becomes the header. */
export type RefusalExtra = Partial<
  Pick<Problem, 'current' | 'reason' | 'withdrawnAt' | 'errors' | 'detail'>
> & {
  retryAfter?: number
}

/** Thrown where a call is refused; the error handler answers it as problem+json. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ErrorCode
  readonly extra: RefusalExtra

  constructor(code: ErrorCode, extra: RefusalExtra = {}) {
    super(errors[code][1])
    this.code = code
    this.extra = extra
  }
}
