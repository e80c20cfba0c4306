import { randomUUID } from 'node:crypto'
import type { QuestionState } from '@giaoluu/contract/question'
import type { RouteName } from '@giaoluu/contract/routes'
import type { Verb } from '@giaoluu/contract/verbs'
import type { Staff } from '../src/people/staff.ts'
import { type Day, paragraph } from './factories.ts'

// Every id that the body or query of a call can name, with the id of something that is another organisation's.

/** What another organisation has. */
export type Theirs = { day: Day; question: string; label: string }

/** A call by somebody of ours in which one id is exchanged. */
export type RouteCase = {
  route: RouteName
  /** Where the id stands, as `idsIn` says it. */
  at: string
  by: keyof Pick<Day, 'organiser' | 'moderator' | 'leader'> | 'anybody'
  params?: string
  theirs: string
  payload?: (id: string) => object
  query?: (id: string) => string
}
export type VerbCase = {
  verb: Verb
  at: string
  by: keyof Pick<Day, 'organiser' | 'moderator' | 'leader' | 'expert'>
  state: QuestionState
  theirs: string
  body: (id: string) => object
}

/** Ids that are meant to be another organisation's, or need not be anybody's. */
export const OPEN_IDS: Record<string, string> = {
  'addUnit partner': 'an organiser chooses among the organisations of the installation',
  'createSession slug': 'a new name',
  'ask province': 'provinces are everybody’s',
  'askByStaff province': 'provinces are everybody’s',
  'setCompetences competences[].province': 'provinces are everybody’s',
  'answers province': 'provinces are everybody’s',
  'deskQuestions province': 'provinces are everybody’s',
}

const nameOf = ({ username }: Staff): string => username
const CONSENT = { processing: true }

export function routeCases(ours: Day, { day, question, label }: Theirs): RouteCase[] {
  const { slug } = ours.session
  const here = ours.organisation.slug
  const asked = (set: object) => ({ submissionId: randomUUID(), text: 'Hỏi', consent: CONSENT, ...set })
  const organiser = { by: 'organiser', params: here } as const
  return [
    ...(['topic', 'unit'] as const).flatMap((field): RouteCase[] => [
      {
        route: 'ask',
        at: field,
        by: 'anybody',
        params: slug,
        theirs: day[field],
        payload: (id) => asked({ [field]: id }),
      },
      {
        route: 'askByStaff',
        at: field,
        by: 'moderator',
        params: slug,
        theirs: day[field],
        payload: (id) => asked({ [field]: id, source: 'phone' }),
      },
      {
        route: 'answers',
        at: field,
        by: 'anybody',
        params: slug,
        theirs: day[field],
        query: (id) => `?${field}=${id}`,
      },
    ]),
    {
      route: 'deskQuestions',
      at: 'session',
      by: 'moderator',
      theirs: day.session.slug,
      query: (id) => `?session=${id}`,
    },
    {
      route: 'deskQuestions',
      at: 'unit',
      by: 'moderator',
      theirs: day.unit,
      query: (id) => `?session=${slug}&unit=${id}`,
    },
    {
      route: 'deskQuestions',
      at: 'topic',
      by: 'moderator',
      theirs: day.topic,
      query: (id) => `?session=${slug}&topic=${id}`,
    },
    {
      route: 'deskQuestions',
      at: 'label',
      by: 'moderator',
      theirs: label,
      query: (id) => `?session=${slug}&label=${id}`,
    },
    {
      route: 'bulk',
      at: 'questions[].id',
      by: 'moderator',
      theirs: question,
      payload: (id) => ({ act: { verb: 'hold', body: {} }, questions: [{ id, version: 1 }] }),
    },
    {
      route: 'addTextBlock',
      at: 'unit',
      by: 'leader',
      theirs: day.unit,
      payload: (unit) => ({ unit, name: 'Mẫu', body: paragraph('Chào') }),
    },
    {
      route: 'delegate',
      at: 'unit',
      by: 'leader',
      theirs: day.unit,
      payload: (unit) => ({ unit, expert: ours.expert.username }),
    },
    {
      route: 'delegate',
      at: 'expert',
      by: 'leader',
      theirs: nameOf(day.expert),
      payload: (expert) => ({ unit: ours.unit, expert }),
    },
    {
      route: 'editOrganisation',
      at: 'reports.unit',
      ...organiser,
      theirs: day.unit,
      payload: (unit) => ({ reports: { unit, handler: ours.moderator.username } }),
    },
    {
      route: 'editOrganisation',
      at: 'reports.handler',
      ...organiser,
      theirs: nameOf(day.moderator),
      payload: (handler) => ({ reports: { unit: ours.unit, handler } }),
    },
    {
      route: 'addUnit',
      at: 'parent',
      ...organiser,
      theirs: day.unit,
      payload: (parent) => ({ name: 'Phòng', parent }),
    },
    {
      route: 'editUnit',
      at: 'parent',
      by: 'organiser',
      params: `${here}/${ours.unit}`,
      theirs: day.unit,
      payload: (parent) => ({ parent }),
    },
    {
      route: 'setCompetences',
      at: 'competences[].topic',
      ...organiser,
      theirs: day.topic,
      payload: (topic) => ({ competences: [{ topic, province: null, unit: ours.unit }] }),
    },
    {
      route: 'setCompetences',
      at: 'competences[].unit',
      ...organiser,
      theirs: day.unit,
      payload: (unit) => ({ competences: [{ topic: ours.topic, province: null, unit }] }),
    },
    {
      route: 'setRoles',
      at: 'roles[].unit',
      by: 'organiser',
      params: `${here}/${ours.expert.username}`,
      theirs: day.unit,
      payload: (unit) => ({ roles: [{ role: 'expert', unit }] }),
    },
    {
      route: 'invite',
      at: 'roles[].unit',
      ...organiser,
      theirs: day.unit,
      payload: (unit) => ({ name: 'Người', title: 'Chuyên viên', roles: [{ role: 'expert', unit }] }),
    },
    {
      route: 'createSession',
      at: 'from',
      ...organiser,
      theirs: day.session.slug,
      payload: (from) => ({ slug: 'phien-moi', title: 'Phiên', from }),
    },
    {
      route: 'sendUnitMessage',
      at: 'units[]',
      by: 'organiser',
      params: slug,
      theirs: day.unit,
      payload: (unit) => ({ units: [unit], text: 'Nhắc' }),
    },
    {
      route: 'sendUnitMessage',
      at: 'questions[]',
      by: 'organiser',
      params: slug,
      theirs: question,
      payload: (id) => ({ units: [ours.unit], text: 'Nhắc', questions: [id] }),
    },
  ]
}

export function verbCases({ unit, otherUnit }: Day, { day, question, label }: Theirs): VerbCase[] {
  const office = { by: 'moderator', state: 'received' } as const
  const inUnit = { by: 'leader', state: 'assigned' } as const
  return [
    { verb: 'accept', at: 'topic', ...office, theirs: day.topic, body: (topic) => ({ topic }) },
    {
      verb: 'decline',
      at: 'reason',
      ...office,
      theirs: day.organisation.declineReasonId,
      body: (reason) => ({ reason }),
    },
    { verb: 'link', at: 'lead', ...office, theirs: question, body: (lead) => ({ lead }) },
    { verb: 'assign', at: 'unit', ...office, theirs: day.unit, body: (id) => ({ unit: id }) },
    {
      verb: 'assign',
      at: 'leader',
      ...office,
      theirs: nameOf(day.leader),
      body: (leader) => ({ unit, leader }),
    },
    {
      verb: 'assign',
      at: 'coUnits[]',
      ...office,
      theirs: day.unit,
      body: (id) => ({ unit: otherUnit, coUnits: [id] }),
    },
    { verb: 'label', at: 'labels[]', ...office, theirs: label, body: (id) => ({ labels: [id] }) },
    {
      verb: 'return',
      at: 'suggestedUnit',
      ...inUnit,
      theirs: day.unit,
      body: (suggestedUnit) => ({ reason: 'Không thuộc vụ', suggestedUnit }),
    },
    {
      verb: 'publish',
      at: 'as',
      by: 'expert',
      state: 'assigned',
      theirs: nameOf(day.leader),
      body: (as) => ({ body: paragraph('Trả lời'), as }),
    },
  ]
}
