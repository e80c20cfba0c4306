import type { Database } from '../src/database/connect.ts'
import type { Deps } from '../src/deps.ts'

/** What commands need where nobody listens: a database, a relay and a log that tell nothing. */
export const quietDeps = (database: Database): Deps =>
  ({ database, relay: { wake: () => {} }, log: { warn: () => {} } }) as unknown as Deps
