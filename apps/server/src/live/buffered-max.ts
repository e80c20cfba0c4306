/** Bytes that may wait for one reader; who has more to take is cut off and comes back by the log (F5). */
export const BUFFERED_MAX = 256 * 1024
