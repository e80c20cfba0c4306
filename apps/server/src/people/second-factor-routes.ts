import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { route } from '../route.ts'
import { needsSecondFactor } from './second-factor.ts'
import type { Staff } from './staff.ts'

/** A second factor for oneself; who needs one and has none may call nothing else. */
export function secondFactorRoutes(app: FastifyInstance, { database, signIn }: Deps): void {
  const { secondFactor } = signIn
  const free = { beforeSecondFactor: true }

  /** Guessing the password or a code with a borrowed sign-in is slowed as signing in is. */
  const slowed = async <T>({ username }: Staff, address: string, work: () => Promise<T>): Promise<T> => {
    const who = { username: `second factor ${username}`, address }
    await signIn.countAttempt(who)
    try {
      const done = await work()
      await signIn.forgetAttempts(who)
      return done
    } catch (error) {
      // Only what was wrong is a guess.
      if (error instanceof Refusal && error.code !== 'invalid') await signIn.forgetAttempts(who)
      throw error
    }
  }

  route(
    app,
    routes.secondFactor,
    ({ staff, body, request }) => slowed(staff, request.ip, () => secondFactor.begin(staff, body.password)),
    free,
  )
  route(
    app,
    routes.confirmSecondFactor,
    async ({ staff, body, request }) => ({
      codes: await slowed(staff, request.ip, () => secondFactor.confirm(staff, body.code)),
    }),
    free,
  )
  route(
    app,
    routes.renewRecoveryCodes,
    async ({ staff, body, request }) => ({
      codes: await slowed(staff, request.ip, () => secondFactor.renewCodes(staff, body.password)),
    }),
    free,
  )
  route(
    app,
    routes.removeSecondFactor,
    async ({ staff, body, request }) => {
      await slowed(staff, request.ip, () => secondFactor.remove(staff, body.password))
      return {}
    },
    {
      ...free,
      allow: async ({ staff }) => {
        if (await needsSecondFactor(database.prisma, staff)) throw new Refusal('forbidden')
      },
    },
  )
}
