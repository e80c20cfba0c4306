import { createHmac, randomUUID } from 'node:crypto'
import type { Db } from '../src/deps.ts'
import type { Staff } from '../src/people/staff.ts'
import { TEST_SECRET } from './test-app.ts'

/** The Cookie header of a new sign-in of somebody, without the time that checking a password takes. */
export async function signedIn(db: Db, { personId }: Pick<Staff, 'personId'>): Promise<string> {
  const token = randomUUID()
  await db.signInSession.create({
    data: { id: randomUUID(), token, userId: personId, expiresAt: new Date(Date.now() + 3_600_000) },
  })
  const signature = createHmac('sha256', TEST_SECRET).update(token).digest('base64')
  return `giaoluu.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
