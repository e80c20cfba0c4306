import * as z from 'zod/mini'
import { Id, Slug } from './ids.ts'

export const RoleName = z.enum(['moderator', 'expert', 'leader', 'organiser'])
export type RoleName = z.infer<typeof RoleName>

/** A person's role in an organisation (its slug), with a unit where the role has one. */
export const Role = z.object({ organisation: Slug, role: RoleName, unit: z.optional(Id) })
export type Role = z.infer<typeof Role>

export const Me = z.object({
  username: z.string(),
  name: z.string(),
  title: z.string(),
  roles: z.array(Role),
  /** Whether a second factor is on, off, or off though one of the roles needs it. */
  secondFactor: z.optional(z.enum(['on', 'off', 'needed'])),
})
export type Me = z.infer<typeof Me>

export const SignIn = z.object({
  username: z.string().check(z.minLength(1), z.maxLength(64)),
  password: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Of an authenticator app, or one of the recovery codes, in any case, with or without its dash. */
  code: z.optional(z.string().check(z.regex(/^(?:\d{6}|[\dA-Za-z]{5}[- ]?[\dA-Za-z]{5})$/))),
})
export type SignIn = z.infer<typeof SignIn>
