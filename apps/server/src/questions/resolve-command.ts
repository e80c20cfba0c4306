import type { Document, Reference } from '@giaoluu/contract/document'
import type { Verb, VerbBody } from '@giaoluu/contract/verbs'
import { documentText } from '@giaoluu/domain/document-text'
import type { Command } from '@giaoluu/domain/question'
import { withinReach } from '@giaoluu/domain/within-reach'
import type { Tx } from '../deps.ts'
import { invalid } from '../invalid.ts'
import type { Staff } from '../people/staff.ts'
import { lockActiveUnits } from '../units/lock-active-units.ts'
import type { LockedQuestion } from './facts.ts'

/** A verb the table of states knows; claim, release and undo have ways of their own. */
export type TableVerb = Exclude<Verb, 'claim' | 'release' | 'undo'>
export type TableCall = { [V in TableVerb]: { verb: V; body: VerbBody<V> } }[TableVerb]

/** What the verb carries beside what the domain decides on. */
export type Payload = {
  body?: Document
  bodyText?: string
  /** Absent: as they were. */
  references?: Reference[]
  /** The leader whose name the answer bears. */
  signerId?: string
  /** The words that go into the record's note. */
  note?: string
  reasonCode?: string
}

/** Turns a call into a command with names resolved to ids; refuses as `invalid` what names nothing here. */
export async function resolveCommand(
  tx: Tx,
  question: LockedQuestion,
  call: TableCall,
  staff: Staff,
  now: Date,
): Promise<{ command: Command; payload: Payload }> {
  const { organisationId } = question.session
  switch (call.verb) {
    case 'accept': {
      const { publicText, topic } = call.body
      if (topic !== undefined) await requireTopic(tx, organisationId, topic)
      return {
        command: {
          verb: 'accept',
          ...(publicText !== undefined && { publicText }),
          ...(topic !== undefined && { topicId: topic }),
        },
        payload: {},
      }
    }
    case 'edit':
      return { command: { verb: 'edit', publicText: call.body.publicText }, payload: {} }
    case 'mask':
      return {
        command: { verb: 'mask', publicText: call.body.publicText },
        payload: { note: call.body.reason },
      }
    case 'decline': {
      const { reason, note, linked = 'return' } = call.body
      const known = await tx.declineReason.findFirst({
        where: { id: reason, organisationId, active: true },
        select: { id: true },
      })
      if (!known) throw invalid('reason', 'not a reason of this organisation')
      return {
        command: { verb: 'decline', reasonId: reason, linked },
        payload: { reasonCode: reason, ...(note !== undefined && { note }) },
      }
    }
    case 'link': {
      const lead = await tx.question.findUnique({
        where: { id: call.body.lead },
        select: { id: true, sessionId: true, state: true, leadId: true, confidential: true, dueAt: true },
      })
      // A confidential report answers as what is not there: nobody who links sees it.
      if (lead?.sessionId !== question.sessionId || lead.confidential)
        throw invalid('lead', 'not a question of this session')
      return { command: { verb: 'link', lead }, payload: {} }
    }
    case 'assign': {
      const { unit, leader, coUnits = [] } = call.body
      await requireUnit(tx, organisationId, unit, 'unit')
      for (const each of coUnits) await requireUnit(tx, organisationId, each, 'coUnits')
      const leaderId = leader === undefined ? null : await leaderOf(tx, organisationId, unit, leader)
      return {
        command: { verb: 'assign', unitId: unit, leaderId, coUnitIds: [...new Set(coUnits)] },
        payload: {},
      }
    }
    case 'label': {
      const labelIds = [...new Set(call.body.labels)]
      const known = await tx.label.count({ where: { id: { in: labelIds }, organisationId, active: true } })
      if (known < labelIds.length) throw invalid('labels', 'not a label of this organisation')
      return { command: { verb: 'label', labelIds }, payload: {} }
    }
    case 'return': {
      const { reason, suggestedUnit } = call.body
      if (suggestedUnit !== undefined) await requireUnit(tx, organisationId, suggestedUnit, 'suggestedUnit')
      return {
        command: { verb: 'return', suggestedUnitId: suggestedUnit ?? null },
        payload: { note: reason },
      }
    }
    case 'draft':
      return {
        command: { verb: 'draft', draftRevision: call.body.draftRevision ?? null },
        payload: {
          body: call.body.body,
          bodyText: documentText(call.body.body),
          ...withReferences(call.body),
        },
      }
    case 'submit':
      return { command: { verb: 'submit', draftRevision: call.body.draftRevision ?? null }, payload: {} }
    case 'sendback':
      return { command: { verb: 'sendback' }, payload: { note: call.body.note } }
    case 'publish': {
      const { body, as, draftRevision = null } = call.body
      const { signerId, mayUseName } = await signer(tx, question, staff, as)
      return {
        command: {
          verb: 'publish',
          ownBody: body !== undefined,
          ownReferences: call.body.references !== undefined,
          draftRevision,
          mayUseName,
        },
        payload: { signerId, ...(body !== undefined && withText(body)), ...withReferences(call.body) },
      }
    }
    case 'correct':
      return {
        command: { verb: 'correct' },
        payload: { ...withText(call.body.body), ...withReferences(call.body), note: call.body.note },
      }
    case 'withdraw':
      return {
        command: { verb: 'withdraw', reason: call.body.reason },
        payload: { note: call.body.reason },
      }
    case 'reopen':
      return { command: { verb: 'reopen' }, payload: { note: call.body.reason } }
    case 'handover': {
      const { to, code = null, reason = null, note, linked = 'return' } = call.body
      return {
        command: { verb: 'handover', to, code, reason, linked },
        payload: note === undefined ? {} : { note },
      }
    }
    case 'answerLater': {
      const dueAt = new Date(call.body.dueAt)
      if (!withinReach(dueAt)) throw invalid('dueAt', 'is out of reach')
      if (dueAt <= now) throw invalid('dueAt', 'is over already')
      return { command: { verb: 'answerLater', dueAt }, payload: {} }
    }
    case 'unlink':
    case 'hold':
    case 'takeback':
      return { command: { verb: call.verb }, payload: {} }
  }
}

const withReferences = ({ references }: { references?: Reference[] | undefined }) =>
  references === undefined ? {} : { references }

function withText(body: Document): { body: Document; bodyText: string } {
  const bodyText = documentText(body)
  if (bodyText === '') throw invalid('body', 'an answer needs words')
  return { body, bodyText }
}

async function requireTopic(tx: Tx, organisationId: string, id: string): Promise<void> {
  const known = await tx.topic.findFirst({ where: { id, organisationId }, select: { id: true } })
  if (!known) throw invalid('topic', 'not a topic of this organisation')
}

/** Locked: a unit that is ending is waited for, and one that is named does not end before the question is there. */
async function requireUnit(tx: Tx, organisationId: string, id: string, path: string): Promise<void> {
  const known = await lockActiveUnits(tx, [id], organisationId)
  if (known === 0) throw invalid(path, 'not a unit of this organisation')
}

async function leaderOf(tx: Tx, organisationId: string, unitId: string, username: string): Promise<string> {
  const held = await tx.role.findFirst({
    where: { organisationId, unitId, role: 'leader', person: { username, disabledAt: null } },
    select: { personId: true },
  })
  if (!held) throw invalid('leader', 'not a leader of this unit')
  return held.personId
}

/** Whose name the answer bears: a leader's own, or that of a leader who delegated it to the expert ([LC3]). */
async function signer(
  tx: Tx,
  question: LockedQuestion,
  staff: Staff,
  as: string | undefined,
): Promise<{ signerId: string; mayUseName: boolean }> {
  const { unitId } = question
  const isLeader = staff.roles.some((held) => held.role === 'leader' && held.unitId === unitId)
  if (as === undefined || (isLeader && as === staff.username))
    return { signerId: staff.personId, mayUseName: isLeader }
  if (unitId === null) return { signerId: staff.personId, mayUseName: false }
  const delegation = await tx.delegation.findFirst({
    where: {
      expertId: staff.personId,
      unitId,
      revokedAt: null,
      leader: { username: as, disabledAt: null, roles: { some: { role: 'leader', unitId } } },
    },
    select: { leaderId: true },
  })
  return { signerId: delegation?.leaderId ?? staff.personId, mayUseName: delegation !== null }
}
