/** What a failure of the database asks for: trying again, telling the caller to come back, or nothing special. */
export type DatabaseFailure = 'conflict' | 'away' | null

// SQLSTATE: serialization failure and deadlock.
const CONFLICTS = new Set(['40001', '40P01', 'P2034', 'TransactionWriteConflict'])
// Prisma's codes and kinds for a database that cannot be reached or gives no connection or transaction in time; SQLSTATE
// classes for shutdown, start-up, too many connections, a full disk and a read-only database; the system's socket errors.
const AWAY = new Set(
  (
    'P1001 P1002 P1008 P1017 P2024 P2028 P2037 DatabaseNotReachable ConnectionClosed SocketTimeout TooManyConnections ' +
    '57P01 57P02 57P03 57P05 53300 53100 53200 25006 ECONNREFUSED ECONNRESET ENOENT ENOTFOUND EPIPE ETIMEDOUT EAI_AGAIN'
  ).split(' '),
)
// The driver gives these no code.
const AWAY_WORDS =
  /connection terminated|timeout exceeded when trying to connect|server closed the connection|not queryable|connection ended/i

/** Whether a row with the same key is there already. */
export function isUniqueViolation(error: unknown): boolean {
  for (const fact of facts(error, 0)) {
    if (fact === 'P2002' || fact === '23505' || fact === 'UniqueConstraintViolation') return true
  }
  return false
}

/** Reads a failure of Prisma or of the driver, whichever layer wrapped it. */
export function databaseFailure(error: unknown): DatabaseFailure {
  let away = false
  for (const fact of facts(error, 0)) {
    if (CONFLICTS.has(fact)) return 'conflict'
    if (AWAY.has(fact) || /^08...$/.test(fact) || AWAY_WORDS.test(fact)) away = true
  }
  return away ? 'away' : null
}

// Codes and words hide at several depths: error.code, error.cause, error.meta.driverAdapterError.cause.
function* facts(value: unknown, depth: number): Generator<string> {
  if (typeof value !== 'object' || value === null || depth > 5) return
  const held = value as Record<string, unknown>
  for (const key of ['code', 'originalCode', 'kind', 'message', 'originalMessage', 'reason']) {
    const fact = held[key]
    if (typeof fact === 'string') yield fact
  }
  for (const key of ['cause', 'meta', 'driverAdapterError']) yield* facts(held[key], depth + 1)
  if (Array.isArray(held.errors)) for (const inner of held.errors) yield* facts(inner, depth + 1)
}
