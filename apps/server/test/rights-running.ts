import { randomUUID } from 'node:crypto'
import type { RouteName } from '@giaoluu/contract/routes'
import {
  mayOnOrganisation,
  mayOnSession,
  type OrganisationVerb,
  type SessionVerb,
} from '@giaoluu/domain/permissions'
import { type Day, givenSession } from './factories.ts'
import type { Place, RouteCall } from './rights-calls.ts'
import { type Row, seen } from './rights-row.ts'

// How organisers prepare a session, run it and close it: who may, and a call of each that is right.

const NAMES = [
  'createSession',
  'sessionSetup',
  'editSession',
  'announce',
  'open',
  'endIntake',
  'extend',
  'hideNames',
  'slowMode',
  'close',
  'archive',
  'wipe',
  'unitMessages',
  'sendUnitMessage',
  'readUnitMessage',
  'askByStaff',
  'overdue',
] as const satisfies readonly RouteName[]
type Running = (typeof NAMES)[number]

export const isRunning = (name: RouteName): name is Running => (NAMES as readonly RouteName[]).includes(name)

export function runningRows(day: () => Day): Record<Running, Row> {
  const ofSession = (verb: SessionVerb): Row => ({
    staff: (actor) => {
      const { id } = day().organisation
      return seen(mayOnSession(actor, 'read', id), mayOnSession(actor, verb, id))
    },
  })
  const ofOrganisation = (verb: OrganisationVerb): Row => ({
    staff: (actor) => {
      const { id } = day().organisation
      return seen(mayOnOrganisation(actor, 'read', id), mayOnOrganisation(actor, verb, id))
    },
  })
  const organise = ofSession('organise')
  return {
    createSession: ofOrganisation('organise'),
    sessionSetup: organise,
    editSession: organise,
    announce: organise,
    open: organise,
    endIntake: organise,
    extend: organise,
    hideNames: organise,
    slowMode: organise,
    close: organise,
    archive: organise,
    wipe: organise,
    unitMessages: ofSession('read'),
    sendUnitMessage: organise,
    // Whoever organises sees it and who read it; it is for the unit to read.
    readUnitMessage: {
      staff: (actor) => {
        const theirs = actor.roles.some(({ unitId }) => unitId === day().unit)
        return seen(theirs || mayOnSession(actor, 'organise', day().organisation.id), theirs)
      },
    },
    askByStaff: ofSession('enter'),
    overdue: ofOrganisation('read'),
  }
}

const TITLE = 'Phiên để thử quyền'
const inHours = (hours: number): Date => new Date(Date.now() + hours * 3_600_000)

export async function runningCall({ db, day }: Place, name: Running): Promise<RouteCall> {
  const { slug } = day.session
  const given = async (set: Parameters<typeof givenSession>[2]) =>
    (await givenSession(db, day.organisation.id, { title: TITLE, ...set })).slug
  switch (name) {
    case 'createSession':
      return {
        params: day.organisation.slug,
        payload: { slug: `moi-${randomUUID().slice(0, 8)}`, title: TITLE },
      }
    case 'overdue':
      return { params: day.organisation.slug }
    case 'sessionSetup':
    case 'unitMessages':
      return { params: slug }
    case 'editSession':
      return { params: await given({}), payload: { title: 'Tên khác' } }
    case 'announce':
      return { params: await given({ state: 'draft' }), payload: {} }
    case 'open':
      return { params: await given({ state: 'announced', opensAt: inHours(1) }), payload: {} }
    case 'endIntake':
      return { params: await given({}), payload: {} }
    case 'extend':
      return { params: await given({}), payload: { closesAt: inHours(9).toISOString() } }
    case 'hideNames':
      return { params: await given({}), payload: { on: true } }
    case 'slowMode':
      return { params: await given({}), payload: { seconds: 30 } }
    case 'close':
      return { params: await given({}), payload: { confirm: TITLE } }
    case 'archive':
      return { params: await given({ state: 'closed' }), payload: { confirm: TITLE } }
    case 'wipe':
      return { params: await given({ practice: true }), payload: { confirm: TITLE } }
    case 'sendUnitMessage':
      return { params: slug, payload: { units: [day.unit], text: 'Còn câu hỏi chưa trả lời' } }
    case 'readUnitMessage': {
      const id = randomUUID()
      const row = { id, sessionId: day.session.id, text: 'Lời nhắn', byId: day.organiser.personId }
      await db.unitMessage.create({
        data: { ...row, sentAt: new Date(), units: { create: [{ unitId: day.unit }] } },
      })
      return { params: id, payload: {} }
    }
    case 'askByStaff': {
      const consent = { processing: true }
      const question = { submissionId: randomUUID(), text: 'Hỏi qua điện thoại', source: 'phone', consent }
      return { params: slug, payload: question }
    }
  }
}
