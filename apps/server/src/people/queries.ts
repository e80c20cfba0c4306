import type { Me } from '@giaoluu/contract/people'
import type { Db } from '../deps.ts'
import { presentMe } from './present.ts'
import type { Staff } from './staff.ts'
import { loadSlugs } from './store.ts'

/** Somebody as they see themselves. */
export const readMe = async (db: Db, staff: Staff): Promise<Me> =>
  presentMe(staff, await loadSlugs(db, staff))
