import { randomBytes, randomUUID } from 'node:crypto'
import type { ActorRole } from '@giaoluu/domain/actor'
import { hashPassword } from 'better-auth/crypto'
import type { Db } from '../deps.ts'

export type NewPerson = {
  id: string
  username: string
  /** Null for somebody who cannot sign in: a password nobody knows, so that trying takes the same time as for others. */
  password: string | null
  name: string
  title: string
  roles: readonly ActorRole[]
}

/** Makes a person with roles, and the sign-in that belongs to them. Hashing takes its time: not inside a transaction. */
export async function createPerson(db: Db, { password, ...person }: NewPerson): Promise<void> {
  await insertPerson(db, person, await hashPassword(password ?? randomBytes(32).toString('base64url')))
}

/** As createPerson, with a password that was hashed before. */
export async function insertPerson(
  db: Db,
  person: Omit<NewPerson, 'password'>,
  hashedPassword: string,
): Promise<void> {
  const { id, name, title, roles } = person
  const username = person.username.toLowerCase()
  await db.signInUser.create({
    data: {
      id,
      name,
      // The library wants an address; nobody is ever written to at this one.
      email: `${id}@people.invalid`.toLowerCase(),
      username,
      displayUsername: person.username,
      accounts: {
        create: { id: randomUUID(), accountId: id, providerId: 'credential', password: hashedPassword },
      },
    },
  })
  await db.person.create({
    data: {
      id,
      username,
      name,
      title,
      roles: { create: roles.map((role) => ({ id: randomUUID(), ...role })) },
    },
  })
}
