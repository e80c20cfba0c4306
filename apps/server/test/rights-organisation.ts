import { randomUUID } from 'node:crypto'
import { organisationRoutes } from '@giaoluu/contract/organisation-routes'
import type { RouteName } from '@giaoluu/contract/routes'
import { mayOnOrganisation } from '@giaoluu/domain/permissions'
import { type Day, givenInvitation, givenPerson, givenTopic, givenUnit } from './factories.ts'
import { PASSWORD } from './rights-callers.ts'
import type { Place, RouteCall } from './rights-calls.ts'
import { everybody, type Row, seen, staff } from './rights-row.ts'

// What organisers set up and how people come to work here: who may, and a call of each that is right.

type Setup = keyof typeof organisationRoutes

export const isSetup = (name: RouteName): name is Setup => name in organisationRoutes

export function organisationRows(day: () => Day): Record<Setup, Row> {
  const organise: Row = {
    staff: (actor) => {
      const { id } = day().organisation
      return seen(mayOnOrganisation(actor, 'read', id), mayOnOrganisation(actor, 'organise', id))
    },
  }
  /** Possible only after something else; the tests of the second factor go the whole way. */
  const notYet: Row = { staff: () => 422 }
  return {
    organisation: organise,
    editOrganisation: organise,
    addUnit: organise,
    editUnit: organise,
    addTopic: organise,
    editTopic: organise,
    addDeclineReason: organise,
    editDeclineReason: organise,
    setCompetences: organise,
    addConsent: organise,
    people: organise,
    setRoles: organise,
    editPerson: organise,
    renewSignIn: organise,
    invite: organise,
    revokeInvitation: organise,
    invitation: everybody(),
    acceptInvitation: everybody(),
    secondFactor: staff,
    confirmSecondFactor: notYet,
    renewRecoveryCodes: notYet,
    removeSecondFactor: {
      staff: ({ roles }) => (roles.some(({ role }) => role === 'organiser') ? 403 : 200),
    },
  }
}

export async function setupCall({ db, day }: Place, name: Setup): Promise<RouteCall> {
  const { slug, id } = day.organisation
  const roles = [{ role: 'expert', unit: day.unit }]
  const colleague = async () => {
    const { username } = await givenPerson(db, [{ organisationId: id, role: 'moderator' }])
    return `${slug}/${username}`
  }
  switch (name) {
    case 'organisation':
    case 'people':
      return { params: slug }
    case 'editOrganisation':
      return { params: slug, payload: { name: 'Bộ khác' } }
    case 'addUnit':
    case 'addTopic':
      return { params: slug, payload: { name: `Mới ${randomUUID()}` } }
    case 'editUnit':
      return { params: `${slug}/${await givenUnit(db, id)}`, payload: { position: 3 } }
    case 'editTopic':
      return { params: `${slug}/${await givenTopic(db, id)}`, payload: { position: 3 } }
    case 'addDeclineReason':
      return { params: slug, payload: { name: 'Khác', text: 'Lý do khác.' } }
    case 'editDeclineReason':
      return { params: `${slug}/${day.organisation.declineReasonId}`, payload: { position: 3 } }
    case 'setCompetences': {
      const competences = [{ topic: day.topic, province: null, unit: day.unit }]
      return { params: slug, payload: { competences } }
    }
    case 'addConsent':
      return { params: slug, payload: { kind: 'processing', text: `Tôi đồng ý ${randomUUID()}` } }
    case 'setRoles':
      return { params: await colleague(), payload: { roles } }
    case 'editPerson':
      return { params: await colleague(), payload: { title: 'Khác' } }
    case 'renewSignIn':
      return { params: await colleague(), payload: {} }
    case 'invite':
      return { params: slug, payload: { name: 'Người mới', title: 'Chuyên viên', roles } }
    case 'revokeInvitation':
      return { params: `${slug}/${(await givenInvitation(db, day)).id}`, payload: {} }
    case 'invitation':
      return { params: (await givenInvitation(db, day)).token }
    case 'acceptInvitation': {
      const username = `moi-${randomUUID().slice(0, 8)}`
      return {
        params: (await givenInvitation(db, day)).token,
        payload: { username, password: PASSWORD },
      }
    }
    case 'confirmSecondFactor':
      return { params: '', payload: { code: '000000' } }
    default:
      return { params: '', payload: { password: PASSWORD } }
  }
}
