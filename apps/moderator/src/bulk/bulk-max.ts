/** As many as one act may be done to; written out, because importing the contract's schema would bring all of zod. */
export const BULK_MAX = 200
