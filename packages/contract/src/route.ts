import * as z from 'zod/mini'
import { Id, Slug } from './ids.ts'

/** Who may call: everybody, or anybody signed in (what they may see and do is decided per question). */
type Who = 'all' | 'staff'

export type Route = {
  method: 'GET' | 'POST'
  path: string
  who: Who
  summary: string
  params: z.ZodMiniObject
  query?: z.ZodMiniObject
  body?: z.ZodMiniObject
  reply: z.ZodMiniObject
  status?: 201
}

// Parameters that many routes have.
export const slug = z.object({ slug: Slug })
export const id = z.object({ id: Id })
export const nothing = z.object({})
