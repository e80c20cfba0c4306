import { Refusal } from './refusal.ts'

/** Refuses a body for one of its fields. */
export const invalid = (path: string, message: string): Refusal =>
  new Refusal('invalid', { errors: [{ path, message }] })
