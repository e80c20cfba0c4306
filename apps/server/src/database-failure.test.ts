import { describe, expect, it } from 'vitest'
import { databaseFailure, isUniqueViolation } from './database-failure.ts'

const adapter = (cause: object) =>
  Object.assign(new Error('Raw query failed'), {
    code: 'P2010',
    meta: { driverAdapterError: Object.assign(new Error('x'), { cause }) },
  })

describe('a failure of the database', () => {
  it.each([
    [adapter({ originalCode: '40P01', kind: 'TransactionWriteConflict' }), 'conflict'],
    [Object.assign(new Error('conflict'), { code: 'P2034' }), 'conflict'],
    [Object.assign(new Error('no transaction in time'), { code: 'P2028' }), 'away'],
    [adapter({ originalCode: '57P01', kind: 'postgres' }), 'away'],
    [adapter({ originalCode: '08006', kind: 'postgres' }), 'away'],
    [adapter({ originalCode: '53100', kind: 'postgres' }), 'away'],
    [adapter({ originalCode: '25006', kind: 'postgres' }), 'away'],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'away'],
    [new AggregateError([Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })]), 'away'],
    [new Error('Connection terminated unexpectedly'), 'away'],
    [new Error('wrapped', { cause: new Error('timeout exceeded when trying to connect') }), 'away'],
    [adapter({ originalCode: '23505', kind: 'UniqueConstraintViolation' }), null],
    [new Error('something else'), null],
    ['a string', null],
    [null, null],
  ])('%s is %s', (error, expected) => {
    expect(databaseFailure(error)).toBe(expected)
  })

  it('tells a key that is there already', () => {
    expect(isUniqueViolation(adapter({ originalCode: '23505' }))).toBe(true)
    expect(isUniqueViolation(Object.assign(new Error('x'), { code: 'P2002' }))).toBe(true)
    expect(isUniqueViolation(adapter({ originalCode: '23503' }))).toBe(false)
  })
})
