import * as z from 'zod/mini'
import { Document } from './document.ts'
import { Id } from './ids.ts'
import { Name } from './text.ts'

/** A piece of answer a unit writes again and again. `unit` is an id. */
export const TextBlock = z.object({
  id: Id,
  unit: Id,
  name: z.string(),
  body: Document,
  bodyText: z.string(),
})
export type TextBlock = z.infer<typeof TextBlock>

export const TextBlockBody = z.object({ name: Name, body: Document })
export type TextBlockBody = z.infer<typeof TextBlockBody>
