import { randomUUID } from 'node:crypto'
import type { CreateSession, SessionSetup } from '@giaoluu/contract/session-setup'
import type { Actor } from '@giaoluu/domain/actor'
import { movedPlan, NO_TIMES, type Plan, planFault, usualPlan } from '@giaoluu/domain/session-plan'
import { dbNow } from '../clock.ts'
import { isUniqueViolation } from '../database-failure.ts'
import type { Db, Deps, Tx } from '../deps.ts'
import { append } from '../feed/append.ts'
import { createStreams } from '../feed/streams.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { invalid } from '../invalid.ts'
import { record } from '../questions/record.ts'
import { transact } from '../transact.ts'
import { findOrganisation } from './find-organisation.ts'
import { showSetup } from './load-setup.ts'
import { storedAskFields } from './present.ts'
import { askFieldsToStore, fieldsOver, newPlan } from './settings.ts'

/** A new session, a draft at first: as usual, or as another of the organisation with its times moved to the new day. */
export async function createSession(
  deps: Deps,
  actor: Actor,
  organisation: string,
  body: CreateSession,
): Promise<SessionSetup> {
  try {
    return await transact(deps, async (tx) => {
      const { id: organisationId } = await findOrganisation(tx, organisation, actor, 'organise')
      const now = await dbNow(tx)
      const { plan, settings } = await settingsOf(tx, organisationId, body, now)
      const fault = planFault(body.kind, plan)
      if (fault) throw invalid(fault.path, fault.why)
      if (await tx.session.findUnique({ where: { slug: body.slug } })) throw taken()
      const { breaks, ...times } = plan
      const id = randomUUID()
      const row = {
        id,
        organisationId,
        slug: body.slug,
        title: body.title,
        kind: body.kind,
        practice: body.practice,
      }
      await insertSession(tx, { ...row, ...times, ...settings }, breaks)
      await append(tx, [{ sessionId: id, audience: 'desk', type: 'session.changed', subjectId: id }])
      await record(tx, [
        {
          organisationId,
          sessionId: id,
          subject: 'session',
          subjectId: id,
          verb: 'create',
          actorId: actor.personId,
          actorRole: 'organiser',
        },
      ])
      return showSetup(tx, id, now)
    })
  } catch (error) {
    // Another took the address between the look and the insert.
    throw isUniqueViolation(error) ? taken() : error
  }
}

const taken = () => invalid('slug', 'another session has this address')

/** The rows of a new session: its own, its counter, its breaks and both streams. */
export async function insertSession(
  tx: Tx,
  data: Prisma.SessionUncheckedCreateInput & { id: string },
  breaks: Plan['breaks'],
): Promise<void> {
  await tx.session.create({ data })
  await tx.sessionBreak.createMany({
    data: breaks.map(({ from, until }) => ({ sessionId: data.id, from, until })),
  })
  await tx.questionCounter.create({ data: { sessionId: data.id } })
  await createStreams(tx, data.id)
}

type Settings = Pick<Prisma.SessionUncheckedCreateInput, 'publishDelay' | 'secondSignature' | 'askFields'>

async function settingsOf(
  db: Db,
  organisationId: string,
  body: CreateSession,
  now: Date,
): Promise<{ plan: Plan; settings: Settings }> {
  const named = body.opensAt ? new Date(body.opensAt) : null
  const model =
    body.from === undefined
      ? null
      : await db.session.findFirst({
          where: { slug: body.from, organisationId, wipedAt: null },
          include: { breaks: true },
        })
  if (body.from !== undefined && !model) throw invalid('from', 'not a session of this organisation')
  const usual = model ? movedPlan(model, named, now) : usualPlan(named, now)
  const { publishDelay, secondSignature, askFields } = body
  return {
    plan: newPlan(body.kind === 'standing' ? NO_TIMES : usual, body),
    settings: {
      publishDelay: publishDelay ?? model?.publishDelay ?? 10_000,
      secondSignature: secondSignature ?? model?.secondSignature ?? false,
      askFields: askFieldsToStore(fieldsOver(storedAskFields(model?.askFields ?? {}), askFields)),
    },
  }
}
