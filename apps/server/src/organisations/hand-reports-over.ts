import type { Tx } from '../deps.ts'
import type { NewEntry } from '../feed/append.ts'
import type { NewChange } from '../questions/record.ts'
import type { Acting } from './act-on-organisation.ts'

type Report = {
  id: string
  sessionId: string
  version: number
  handlerId: string
  state: NewChange['toState']
  unitId: string | null
}

/**
 * Gives the confidential reports to their new handler, the decided ones too: only a handler decides about them or opens
 * them again, and one who left would take them along. Locked in id order before the streams, as changes of questions
 * are (FD2).
 */
export async function handReportsOver(
  tx: Tx,
  { id: organisationId, actor }: Acting,
  handlerId: string,
): Promise<{ entries: NewEntry[]; changes: NewChange[] }> {
  const reports = await tx.$queryRaw<Report[]>`
    SELECT question.id, session_id AS "sessionId", question.version, question.state,
      question.handler_id AS "handlerId",
      question.unit_id AS "unitId"
    FROM question JOIN session ON session.id = question.session_id
    WHERE session.organisation_id = ${organisationId} AND confidential AND handler_id <> ${handlerId}
    ORDER BY question.id FOR UPDATE OF question`
  await tx.question.updateMany({
    where: { id: { in: reports.map(({ id }) => id) } },
    data: { handlerId },
  })
  return {
    entries: reports.map((report) => ({
      sessionId: report.sessionId,
      audience: 'desk',
      type: 'question.changed',
      subjectId: report.id,
      verb: 'handler',
      byId: actor.personId,
      fromState: report.state ?? null,
      fromUnit: report.unitId,
      fromHandler: report.handlerId,
    })),
    changes: reports.map((report) => ({
      organisationId,
      sessionId: report.sessionId,
      subject: 'question',
      subjectId: report.id,
      verb: 'handler',
      actorId: actor.personId,
      actorRole: 'organiser',
      leaderId: handlerId,
      fromState: report.state ?? null,
      toState: report.state ?? null,
      unitId: report.unitId,
      version: report.version,
      confidential: true,
    })),
  }
}
