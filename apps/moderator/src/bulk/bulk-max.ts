import type { BULK_MAX as MAX } from '@giaoluu/contract/bulk'

/** As many as one act may be done to; written out, because importing the contract's schema would bring all of zod. */
export const BULK_MAX: typeof MAX = 200
