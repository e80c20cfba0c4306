import type { Ask } from '@giaoluu/contract/ask'
import type { AskField } from '@giaoluu/contract/ask-fields'
import { fieldFaults } from '@giaoluu/domain/ask-fields'
import type { Db, Tx } from '../deps.ts'
import type { Session } from '../generated/prisma/client.ts'
import { Refusal, type RefusalExtra } from '../refusal.ts'
import { storedAskFields } from '../sessions/present.ts'

/** Who alone sees a confidential report. */
export type Report = { unitId: string; handlerId: string }

type Faults = NonNullable<RefusalExtra['errors']>

/** Refuses what names nothing here, what the session's form leaves out and what it asks for. */
export async function checkAsk(db: Db, session: Session, body: Ask, by: { byStaff: boolean }): Promise<void> {
  const faults = [
    ...wrongFields(session, body, by),
    ...(await unknown(db, session.organisationId, body)),
    ...(body.confidential && !(await reportOf(db, session.organisationId)) ? [NO_REPORTS] : []),
  ]
  if (faults.length > 0) throw new Refusal('invalid', { errors: faults })
}

/** Refuses what the form of the session as it is now leaves out or asks for. */
export function checkFields(session: Session, body: Ask, by: { byStaff: boolean }): void {
  const errors = wrongFields(session, body, by)
  if (errors.length > 0) throw new Refusal('invalid', { errors })
}

/**
 * Whose a confidential report is, until the end of the transaction: who names another handler waits and takes it over
 * too, or was waited for.
 */
export async function requireReport(tx: Tx, organisationId: string): Promise<Report> {
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId} FOR SHARE`
  const report = await reportOf(tx, organisationId)
  if (!report) throw new Refusal('invalid', { errors: [NO_REPORTS] })
  return report
}

const NO_REPORTS = { path: 'confidential', message: 'no confidential reports are taken here' }

function wrongFields({ askFields }: Session, body: Ask, { byStaff }: { byStaff: boolean }): Faults {
  const confidential = body.confidential === true
  const wrong = fieldFaults(storedAskFields(askFields), fieldsGiven(body), { confidential, byStaff })
  return wrong.map(({ field, fault }) => ({
    path: pathOf(field),
    message: fault === 'hidden' ? 'is not asked for here' : 'is asked for here',
  }))
}

const CONTACT: readonly AskField[] = ['email', 'phone', 'address']
const pathOf = (field: AskField): string => (CONTACT.includes(field) ? `contact/${field}` : field)

function fieldsGiven({ topic, unit, province, name, contact }: Ask): Set<AskField> {
  const given = { topic, unit, province, name, ...contact }
  return new Set((Object.keys(given) as AskField[]).filter((field) => given[field] !== undefined))
}

async function unknown(db: Db, organisationId: string, { topic, unit, province }: Ask): Promise<Faults> {
  const paths: string[] = []
  if (topic && !(await db.topic.findFirst({ where: { id: topic, organisationId, active: true } })))
    paths.push('topic')
  if (unit && !(await db.unit.findFirst({ where: { id: unit, organisationId, active: true } })))
    paths.push('unit')
  if (province && !(await db.province.findUnique({ where: { id: province } }))) paths.push('province')
  return paths.map((path) => ({ path, message: 'names nothing here' }))
}

async function reportOf(db: Db, organisationId: string): Promise<Report | null> {
  const { reportUnitId: unitId, reportHandlerId: handlerId } = await db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
  })
  return unitId === null || handlerId === null ? null : { unitId, handlerId }
}
