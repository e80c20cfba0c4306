import type { FastifyBaseLogger } from 'fastify'
import type { Database } from './database/connect.ts'
import type { Env } from './env.ts'
import type { Prisma, PrismaClient } from './generated/prisma/client.ts'
import type { Relay } from './live/relay.ts'
import type { SignIn } from './people/sign-in.ts'

/** What loaders read from: the root client, or the transaction they are called in. */
export type Db = PrismaClient | Prisma.TransactionClient
export type Tx = Prisma.TransactionClient

/** Everything the app is built from. Nothing below main reads the environment or keeps a singleton. */
export type Deps = {
  env: Env
  database: Database
  relay: Relay
  signIn: SignIn
  log: FastifyBaseLogger
}
