import type { FastifyInstance } from 'fastify'
import type { SignIn } from '../people/sign-in.ts'
import { Refusal } from '../refusal.ts'

/** Finds out who calls, for the routes that are for staff; without a sign-in, or the second
 * factor it needs, they are refused before anything else. */
export function identifyCallers(app: FastifyInstance, signIn: SignIn): void {
  app.decorateRequest('staff', null)
  app.addHook('onRequest', async (request) => {
    const { who, beforeSecondFactor } = request.routeOptions.config
    if (who !== 'staff') return
    request.staff = await signIn.identify(request.headers.cookie)
    if (!request.staff) throw new Refusal('signed-out')
    if (request.staff.secondFactor === 'needed' && !beforeSecondFactor)
      throw new Refusal('second-factor-needed')
  })
}
