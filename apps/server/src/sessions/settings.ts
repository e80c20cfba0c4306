import type { AskFields } from '@giaoluu/contract/ask-fields'
import type { EditSession } from '@giaoluu/contract/session-setup'
import { fieldsWith } from '@giaoluu/domain/ask-fields'
import type { Plan } from '@giaoluu/domain/session-plan'

/** The plan with what a call names put over it. */
export const overPlan = (plan: Plan, named: EditSession): Plan => ({
  asksFrom: timeOver(plan.asksFrom, named.asksFrom),
  asksUntil: timeOver(plan.asksUntil, named.asksUntil),
  opensAt: timeOver(plan.opensAt, named.opensAt),
  closesAt: timeOver(plan.closesAt, named.closesAt),
  breaks:
    named.breaks?.map(({ from, until }) => ({ from: new Date(from), until: new Date(until) })) ?? plan.breaks,
})

/** The same for a new session: what nobody named gives way to what somebody did. */
export function newPlan(usual: Plan, named: EditSession): Plan {
  const plan = overPlan(usual, named)
  const { opensAt, closesAt, asksUntil } = plan
  if (opensAt === null || closesAt === null) return plan
  const tooLong = named.asksUntil === undefined && asksUntil !== null && asksUntil > closesAt
  const within = plan.breaks.filter(({ from, until }) => from >= opensAt && until <= closesAt)
  return {
    ...plan,
    asksUntil: tooLong ? closesAt : asksUntil,
    breaks: named.breaks === undefined ? within : plan.breaks,
  }
}

function timeOver(present: Date | null, named: string | null | undefined): Date | null {
  if (named === undefined) return present
  return named === null ? null : new Date(named)
}

/** The fields of the ask form with what a call names put over them: two organisers may change different ones at a time. */
export const fieldsOver = (fields: AskFields, named: EditSession['askFields'] = {}): AskFields => ({
  topic: named.topic ?? fields.topic,
  unit: named.unit ?? fields.unit,
  province: named.province ?? fields.province,
  name: named.name ?? fields.name,
  email: named.email ?? fields.email,
  phone: named.phone ?? fields.phone,
  address: named.address ?? fields.address,
})

/** Only what differs from the usual is stored. */
export const askFieldsToStore = (fields: AskFields): Partial<AskFields> =>
  Object.fromEntries(
    (['hidden', 'required'] as const).flatMap((use) => fieldsWith(fields, use).map((field) => [field, use])),
  )
