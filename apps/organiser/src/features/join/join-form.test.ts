import { Password, Username } from '@giaoluu/contract/organisation'
import { expect, it } from 'vitest'
import { readJoin } from './join-form.ts'

const NAMES = [
  'an.nguyen',
  'an',
  'An',
  'nguyễn',
  'a.',
  '-an',
  'a'.repeat(40),
  'a'.repeat(41),
  'vu-dat-dai2',
  '',
]

it('asks of a username and a password what the contract asks', () => {
  for (const username of NAMES) {
    const { body, problems } = readJoin({ username, password: 'x'.repeat(10) }, false)
    expect([username, problems.includes('username')]).toEqual([
      username,
      !Username.safeParse(body.username).success,
    ])
  }
  for (const password of ['', 'x'.repeat(9), 'x'.repeat(10)])
    expect(readJoin({ username: 'an.nguyen', password }, false).problems.includes('password')).toBe(
      !Password.safeParse(password).success,
    )
})

it('takes large letters and stray spaces of a username for what was meant', () => {
  expect(readJoin({ username: ' An.Nguyen ', password: 'x'.repeat(10) }, false)).toEqual({
    body: { username: 'an.nguyen', password: 'x'.repeat(10) },
    problems: [],
  })
})

it('sends no username where the sign-in is made anew', () => {
  expect(readJoin({ username: '', password: 'x'.repeat(10) }, true)).toEqual({
    body: { password: 'x'.repeat(10) },
    problems: [],
  })
})
