import type { TextBlock } from '@giaoluu/contract/text-block'
import { storedDocument } from '../answers/stored-document.ts'
import type { Prisma } from '../generated/prisma/client.ts'

export type StoredTextBlock = Prisma.TextBlockGetPayload<object>

/** A text block as its unit works with it. */
export const presentTextBlock = (stored: StoredTextBlock): TextBlock => ({
  id: stored.id,
  unit: stored.unitId,
  name: stored.name,
  body: storedDocument(stored.body),
  bodyText: stored.bodyText,
})
