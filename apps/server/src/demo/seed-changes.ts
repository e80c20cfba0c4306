import { randomUUID } from 'node:crypto'
import type { QuestionState } from '@giaoluu/contract/question'
import { nextState, type QuestionVerb } from '@giaoluu/domain/question-table'
import { drafts } from '../../../../prisma/seed/content/drafts.ts'
import { digest } from '../questions/digest.ts'
import type { Place, Seeded } from './seed-questions.ts'

const MINUTE = 60_000

type Step = {
  verb: QuestionVerb
  at: Date
  actor: string | null
  role: string
  unit?: string
  coUnits?: readonly string[]
  lead?: string
  suggestedUnit?: string
  note?: string
  reason?: string
}

/** The record of a sample question: every step it must have taken to be where it is, in order and in time. */
export function seedChanges(
  one: Seeded,
  { sessionId, organisationId }: Place,
  idOf: ReadonlyMap<string, string>,
  now: Date,
) {
  const { id, salt, question } = one
  const asked = new Date(now.getTime() - question.receivedMinutesAgo * MINUTE)
  const notes: { changeId: string; text: string }[] = []
  let state: QuestionState = 'received'
  const base = { organisationId, sessionId, subject: 'question', subjectId: id }
  const first = {
    ...base,
    id: randomUUID(),
    at: asked,
    verb: 'ask',
    actorId: null as string | null,
    actorRole: 'asker',
    reasonCode: null as string | null,
    fromState: null as QuestionState | null,
    toState: state as QuestionState,
    unitId: null as string | null,
    coUnitIds: [] as string[],
    leadId: null as string | null,
    suggestedUnitId: null as string | null,
    version: 1,
    digest: digest(salt, question.text) as string | null,
  }
  const changes = [first]
  for (const step of stepsOf(one, asked, now)) {
    const to = nextState(step.verb, state)
    if (to === null) throw new Error(`sample question ${question.id}: ${step.verb} from ${state}`)
    const changeId = randomUUID()
    if (step.note) notes.push({ changeId, text: step.note })
    changes.push({
      ...base,
      id: changeId,
      at: step.at,
      verb: step.verb,
      actorId: step.actor,
      actorRole: step.role,
      reasonCode: step.reason ?? null,
      fromState: state,
      toState: to,
      unitId: step.unit ?? null,
      coUnitIds: [...(step.coUnits ?? [])],
      leadId: (step.lead && idOf.get(step.lead)) ?? null,
      suggestedUnitId: step.suggestedUnit ?? null,
      version: changes.length + 1,
      digest: null,
    })
    state = to
  }
  if (state !== question.state) throw new Error(`sample question ${question.id} ends as ${state}`)
  return { changes, notes }
}

/** The labels come first: they were set at the first look. */
function stepsOf(one: Seeded, asked: Date, now: Date): Step[] {
  const steps = stepsOfState(one, asked, now)
  if (!one.question.labels) return steps
  const end = steps[0]?.at ?? now
  const at = new Date(asked.getTime() + (end.getTime() - asked.getTime()) / 2)
  return [{ verb: 'label', at, actor: 'moderator', role: 'moderator' }, ...steps]
}

function stepsOfState({ question, answer }: Seeded, asked: Date, now: Date): Step[] {
  const end =
    'changedMinutesAgo' in question ? new Date(now.getTime() - question.changedMinutesAgo * MINUTE) : now
  /** A moment on the way from the asking to the end. */
  const on = (part: number, until = end) =>
    new Date(asked.getTime() + (until.getTime() - asked.getTime()) * part)
  const office = { actor: 'moderator', role: 'moderator' }
  const accept = (at: Date): Step => ({ verb: 'accept', at, ...office })
  const assign = (at: Date, unit: string): Step => ({ verb: 'assign', at, unit, ...office })
  /** The assigning that holds, with those who answer together. */
  const assignLast = (at: Date, unit: string): Step => ({
    ...assign(at, unit),
    ...(question.coUnits && { coUnits: question.coUnits }),
  })
  switch (question.state) {
    case 'received':
      return []
    case 'held':
      return [{ verb: 'hold', at: end, ...office }]
    case 'retracted':
      return [{ verb: 'retract', at: end, actor: null, role: 'asker' }]
    case 'declined':
      return [{ verb: 'decline', at: end, reason: question.reason, ...office }]
    case 'linked':
      return [{ verb: 'link', at: end, lead: question.lead, ...office }]
    case 'handedOver':
      return [{ verb: 'handover', at: end, actor: 'organiser', role: 'organiser' }]
    case 'waiting': {
      const { returned } = question
      if (!returned) return [accept(end)]
      const rounds = returned.flatMap(({ unit, reason: note, suggestedUnit }, round): Step[] => [
        assign(on((round + 0.4) / returned.length), unit),
        {
          verb: 'return',
          at: on((round + 1) / returned.length),
          actor: null,
          role: 'leader',
          unit,
          note,
          ...(suggestedUnit !== undefined && { suggestedUnit }),
        },
      ])
      return [accept(on(0.2 / returned.length)), ...rounds]
    }
    case 'assigned':
      return [accept(on(0.6)), assignLast(end, question.unit)]
    case 'drafting':
    case 'submitted': {
      const author = drafts.find((draft) => draft.question === question.id)?.by ?? null
      const draft: Step = { verb: 'draft', at: on(0.9), actor: author, role: 'expert', unit: question.unit }
      const submit: Step = { verb: 'submit', at: end, actor: author, role: 'expert', unit: question.unit }
      return [
        accept(on(0.4)),
        assignLast(on(0.6), question.unit),
        draft,
        ...(question.state === 'submitted' ? [submit] : []),
      ]
    }
    case 'published':
    case 'withdrawn': {
      if (!answer) throw new Error(`sample question ${question.id} has no answer`)
      const [standing, ...corrections] = answer.revisions
      const at = (minutes: number) => new Date(now.getTime() - minutes * MINUTE)
      const published = at(standing.publishedMinutesAgo)
      const leader = { actor: answer.leader, role: 'leader', unit: question.unit }
      const { withdrawn } = answer
      return [
        accept(on(0.2, published)),
        assignLast(on(0.4, published), question.unit),
        { verb: 'draft', at: on(0.8, published), ...leader },
        { verb: 'publish', at: on(0.98, published), ...leader },
        { verb: 'due', at: published, actor: null, role: 'clock', unit: question.unit },
        ...corrections.map(
          ({ publishedMinutesAgo, note }): Step => ({
            verb: 'correct',
            at: at(publishedMinutesAgo),
            ...leader,
            ...(note !== undefined && { note }),
          }),
        ),
        ...(withdrawn
          ? [
              {
                verb: 'withdraw',
                at: at(withdrawn.minutesAgo),
                note: withdrawn.reason,
                ...leader,
              } satisfies Step,
            ]
          : []),
      ]
    }
  }
}
