import { it } from 'vitest'
import { testDatabaseKind } from './test-database-kind.ts'

/** A test of a race, deadlock or second node: the embedded database runs one transaction at a time and shows none. */
export const race = it.runIf(testDatabaseKind === 'postgres')
