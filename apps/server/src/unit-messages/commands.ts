import { randomUUID } from 'node:crypto'
import type { SendUnitMessage, UnitMessage } from '@giaoluu/contract/session-setup'
import type { Actor } from '@giaoluu/domain/actor'
import { canSee } from '@giaoluu/domain/permissions'
import type * as z from 'zod/mini'
import { dbNow } from '../clock.ts'
import type { Db, Deps, Tx } from '../deps.ts'
import { invalid } from '../invalid.ts'
import { digest } from '../questions/digest.ts'
import { record } from '../questions/record.ts'
import { loadQuestions, visible } from '../questions/store.ts'
import { Refusal } from '../refusal.ts'
import { type FoundSession, findDeskSession } from '../sessions/find-session.ts'
import { transact } from '../transact.ts'
import { announceMessage, pokeUnits } from './poke-units.ts'
import { findMessage, presentAll } from './queries.ts'
import { loadMessage } from './store.ts'

type Sent = z.output<typeof SendUnitMessage>

/** A word of the organiser to units; a reminder names questions, each of which one of these units answers. */
export async function sendMessage(deps: Deps, actor: Actor, slug: string, body: Sent): Promise<UnitMessage> {
  const view = await transact(deps, async (tx) => {
    const session = await findDeskSession(tx, slug, actor, 'organise')
    const units = await unitsOf(tx, session, body.units)
    const questions = [...new Set(body.questions ?? [])]
    await requireTheirs(tx, session, actor, units, questions)
    const id = randomUUID()
    await tx.unitMessage.create({
      data: {
        id,
        sessionId: session.id,
        text: body.text,
        questionIds: questions,
        byId: actor.personId,
        sentAt: await dbNow(tx),
        units: { create: units.map((unitId) => ({ unitId })) },
      },
    })
    await announceMessage(tx, id, 'sent')
    await record(tx, [
      {
        organisationId: session.organisationId,
        sessionId: session.id,
        subject: 'unitMessage',
        subjectId: id,
        verb: 'send',
        actorId: actor.personId,
        actorRole: 'organiser',
        digest: digest(id, body.text),
      },
    ])
    return show(tx, id, actor)
  })
  await pokeUnits(deps, view.id, 'sent')
  return view
}

/** The caller has read a message; the second time changes nothing. */
export async function readMessage(deps: Deps, actor: Actor, id: string): Promise<UnitMessage> {
  const { view, news } = await transact(deps, async (tx) => {
    const { session, sessionId } = await findMessage(tx, id, actor)
    const row = { messageId: id, personId: actor.personId, readAt: await dbNow(tx) }
    const { count } = await tx.unitMessageRead.createMany({ data: [row], skipDuplicates: true })
    if (count > 0) {
      await announceMessage(tx, id, 'read')
      await record(tx, [
        {
          organisationId: session.organisationId,
          sessionId,
          subject: 'unitMessage',
          subjectId: id,
          verb: 'read',
          actorId: actor.personId,
          actorRole: actor.roles.find(({ unitId }) => unitId !== null)?.role ?? '',
        },
      ])
    }
    return { view: await show(tx, id, actor), news: count > 0 }
  })
  if (news) await pokeUnits(deps, id, 'read')
  return view
}

async function show(db: Db, id: string, actor: Actor): Promise<UnitMessage> {
  const message = await loadMessage(db, id)
  const [view] = message ? await presentAll(db, [message], actor) : []
  if (!view) throw new Refusal('not-found')
  return view
}

/** The units of the organisation that are named, all that answer where none is. */
async function unitsOf(
  tx: Tx,
  { organisationId }: FoundSession,
  named: readonly string[],
): Promise<string[]> {
  const wanted = new Set(named)
  const units = await tx.unit.findMany({
    where: { organisationId, active: true, ...(wanted.size > 0 && { id: { in: [...wanted] } }) },
    select: { id: true },
  })
  if (units.length < wanted.size) throw invalid('units', 'not units of this organisation')
  if (units.length === 0) throw invalid('units', 'there is no unit')
  return units.map(({ id }) => id)
}

async function requireTheirs(
  tx: Tx,
  session: FoundSession,
  actor: Actor,
  units: readonly string[],
  ids: readonly string[],
): Promise<void> {
  const questions = await loadQuestions(tx, ids)
  for (const id of ids) {
    const question = questions.get(id)
    const answering = question ? [question.unitId, ...question.coUnitIds] : []
    const theirs = answering.some((unitId) => unitId !== null && units.includes(unitId))
    if (question?.sessionId !== session.id || !canSee(actor, visible(question)) || !theirs)
      throw invalid('questions', 'not a question of these units')
  }
}
