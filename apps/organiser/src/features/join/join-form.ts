import type { AcceptInvitation } from '@giaoluu/contract/organisation'

// As the contract has them, whose schemas stay out of the page.
const USERNAME = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/
const USERNAME_MIN = 3
const USERNAME_MAX = 40
const PASSWORD_MIN = 10

export type JoinForm = { username: string; password: string }
export type JoinProblem = 'username' | 'password'

/** What was typed as the call takes it, and what has to be put right first. `renewal` has a username already. */
export function readJoin(
  { username, password }: JoinForm,
  renewal: boolean,
): { body: AcceptInvitation; problems: JoinProblem[] } {
  const name = username.trim().toLowerCase()
  const fits = name.length >= USERNAME_MIN && name.length <= USERNAME_MAX && USERNAME.test(name)
  return {
    body: renewal ? { password } : { username: name, password },
    problems: [
      ...(renewal || fits ? [] : (['username'] as const)),
      ...(password.length < PASSWORD_MIN ? (['password'] as const) : []),
    ],
  }
}
