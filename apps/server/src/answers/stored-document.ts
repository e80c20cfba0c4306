import type { Document, Reference } from '@giaoluu/contract/document'
import type { Named } from '@giaoluu/contract/session'
import type { Prisma } from '../generated/prisma/client.ts'

// Trees are checked by the contract's schema when they come in and again by the reply's schema when they leave; parsing
// each once more on every read would only cost time.

/** A stored tree as what it was checked to be. */
export const storedDocument = (json: Prisma.JsonValue): Document => json as unknown as Document

/** Stored references as what they were checked to be. */
export const storedReferences = (json: Prisma.JsonValue): Reference[] => json as unknown as Reference[]

/** The stored units of a byline as what they were written as. */
export const storedUnits = (json: Prisma.JsonValue): Named[] => json as unknown as Named[]
