import * as z from 'zod/mini'
import { Id, Time } from './ids.ts'
import { Colleague } from './session.ts'

/** A leader's leave for an expert of the unit to publish under the leader's name. `unit` is an id. */
export const Delegation = z.object({ id: Id, unit: Id, leader: Colleague, expert: Colleague, since: Time })
export type Delegation = z.infer<typeof Delegation>
