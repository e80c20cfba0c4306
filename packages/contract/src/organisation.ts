import * as z from 'zod/mini'
import { Id, Slug, Time } from './ids.ts'
import { RoleName } from './people.ts'
import { Named } from './session.ts'
import { Name, Reason, text } from './text.ts'

/** A colour as `#rrggbb`; the server refuses one on which white text could not be read. */
export const Colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/))

/** A host name as browsers send it, without a port. */
export const Host = z
  .string()
  .check(
    z.maxLength(253),
    z.regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/),
  )

const position = z.int().check(z.minimum(0), z.maximum(10_000))

/** A unit as its organiser sets it up. `partner` is the organisation that takes part as this unit. */
export const UnitSetup = z.object({
  id: Id,
  name: z.string(),
  parent: z.nullable(Id),
  partner: z.nullable(z.object({ slug: Slug, name: z.string() })),
  position: z.int(),
  active: z.boolean(),
})
export type UnitSetup = z.infer<typeof UnitSetup>

export const TopicSetup = z.extend(Named, { position: z.int(), active: z.boolean() })
export type TopicSetup = z.infer<typeof TopicSetup>

export const DeclineReasonSetup = z.extend(Named, {
  text: z.string(),
  position: z.int(),
  active: z.boolean(),
})
export type DeclineReasonSetup = z.infer<typeof DeclineReasonSetup>

/** A rule of competence: a topic, and a province where it matters, suggest the unit. */
export const Competence = z.object({ topic: Id, province: z.nullable(Id), unit: Id })
export type Competence = z.infer<typeof Competence>

export const ConsentKind = z.enum(['processing', 'publishName'])
export type ConsentKind = z.infer<typeof ConsentKind>

/** A wording askers agreed to; the newest version of a kind is in force. */
export const ConsentVersion = z.object({ kind: ConsentKind, version: z.int(), text: z.string(), since: Time })
export type ConsentVersion = z.infer<typeof ConsentVersion>

/** Everything an organiser sets up that outlives a session. Newest consent texts first. */
export const OrganisationSetup = z.object({
  slug: Slug,
  name: z.string(),
  colour: z.nullable(z.string()),
  hosts: z.array(z.string()),
  units: z.array(UnitSetup),
  topics: z.array(TopicSetup),
  declineReasons: z.array(DeclineReasonSetup),
  competences: z.array(Competence),
  consents: z.array(ConsentVersion),
  /** The provinces of the country, for rules of competence. */
  provinces: z.array(Named),
  /** Organisations of this installation that could take part as a unit. */
  partners: z.array(z.object({ slug: Slug, name: z.string() })),
  /** Where this organisation takes part: who there, and as which units. Its organisers say who of their people works in them. */
  takesPart: z.array(z.object({ slug: Slug, name: z.string(), units: z.array(Named) })),
  /** Who sees confidential reports; null where none are taken. */
  reports: z.nullable(z.object({ unit: Id, handler: z.string() })),
})
export type OrganisationSetup = z.infer<typeof OrganisationSetup>

// What is absent stays as it is.
export const EditOrganisation = z.object({
  name: z.optional(Name),
  colour: z.optional(z.nullable(Colour)),
  hosts: z.optional(z.array(Host).check(z.maxLength(20))),
  reports: z.optional(z.nullable(z.object({ unit: Id, handler: z.string().check(z.maxLength(64)) }))),
})
export type EditOrganisation = z.infer<typeof EditOrganisation>

export const AddUnit = z.object({
  name: Name,
  parent: z.optional(z.nullable(Id)),
  partner: z.optional(z.nullable(Slug)),
})
export type AddUnit = z.infer<typeof AddUnit>
export const EditUnit = z.object({
  name: z.optional(Name),
  parent: z.optional(z.nullable(Id)),
  position: z.optional(position),
  active: z.optional(z.boolean()),
})
export type EditUnit = z.infer<typeof EditUnit>

export const AddTopic = z.object({ name: Name })
export const EditTopic = z.object({
  name: z.optional(Name),
  position: z.optional(position),
  active: z.optional(z.boolean()),
})
export type EditTopic = z.infer<typeof EditTopic>

export const AddDeclineReason = z.object({ name: Name, text: Reason })
export const EditDeclineReason = z.object({
  name: z.optional(Name),
  text: z.optional(Reason),
  position: z.optional(position),
  active: z.optional(z.boolean()),
})
export type EditDeclineReason = z.infer<typeof EditDeclineReason>

/** The rules as a whole; a topic has at most one without a province, and one for each province. */
export const SetCompetences = z.object({ competences: z.array(Competence).check(z.maxLength(2000)) })

/** A new wording; what people agreed to before stays what it was. */
export const AddConsent = z.object({ kind: ConsentKind, text: text(4000) })

/** A role within one organisation, which the address names. */
export const LocalRole = z.object({ role: RoleName, unit: z.optional(Id) })
export type LocalRole = z.infer<typeof LocalRole>

/** Somebody who works here, as the organiser sees them. */
export const StaffMember = z.object({
  username: z.string(),
  name: z.string(),
  title: z.string(),
  roles: z.array(LocalRole),
  disabled: z.boolean(),
  secondFactor: z.boolean(),
  /** Whether they work for other organisations too: then only their roles here can be changed here. */
  elsewhere: z.boolean(),
})
export type StaffMember = z.infer<typeof StaffMember>

/** An invitation that was not used yet. Its link is told once, when it is made. */
export const Invitation = z.object({
  id: Id,
  name: z.string(),
  title: z.string(),
  roles: z.array(LocalRole),
  /** Whose sign-in it makes anew; absent for somebody new. */
  username: z.optional(z.string()),
  by: z.nullable(z.string()),
  expiresAt: Time,
})
export type Invitation = z.infer<typeof Invitation>

const roles = z.array(LocalRole).check(z.maxLength(40))

export const Invite = z.object({ name: Name, title: Name, roles: roles.check(z.minLength(1)) })
export type Invite = z.infer<typeof Invite>

export const SetRoles = z.object({ roles })
export const EditPerson = z.object({
  name: z.optional(Name),
  title: z.optional(Name),
  disabled: z.optional(z.boolean()),
})
export type EditPerson = z.infer<typeof EditPerson>

/** What whoever holds an invitation's link sees before they accept it. */
export const InvitationView = z.object({
  organisation: z.string(),
  name: z.string(),
  title: z.string(),
  roles: z.array(z.object({ role: RoleName, unit: z.optional(z.string()) })),
  username: z.optional(z.string()),
  expiresAt: Time,
})
export type InvitationView = z.infer<typeof InvitationView>

/** A username is typed on many keyboards: small letters, digits, dots, dashes. */
export const Username = z
  .string()
  .check(z.minLength(3), z.maxLength(40), z.regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/))
export const Password = z.string().check(z.minLength(10), z.maxLength(200))

/** `username` is left out where the invitation makes a sign-in anew. */
export const AcceptInvitation = z.object({ username: z.optional(Username), password: Password })
export type AcceptInvitation = z.infer<typeof AcceptInvitation>
