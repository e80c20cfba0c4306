import type { Staff } from './staff.ts'

/** What somebody types to sign in, and from where. `cookie` is the request's own, whose sign-in the new one replaces. */
export type Attempt = {
  username: string
  password: string
  code: string | null
  address: string
  cookie: string | undefined
}

/** Signing in and knowing who calls; the only door to the sign-in library. */
export type SignIn = {
  /** Checks the attempt and opens a sign-in; `setCookie` are the lines of the Set-Cookie header. Refuses by Refusal. */
  signIn: (attempt: Attempt) => Promise<{ staff: Staff; setCookie: string[] }>
  /** Ends the sign-in the cookie stands for, if any. */
  signOut: (cookie: string | undefined) => Promise<{ setCookie: string[] }>
  /** Who the Cookie header stands for; at most 2 s old. Used by HTTP and by socket handshakes. */
  identify: (cookie: string | undefined) => Promise<Staff | null>
  /** Which of these sign-ins still hold: neither ended nor expired, and the person not disabled. */
  stillAllowed: (tokens: readonly string[]) => Promise<Set<string>>
  hashPassword: (password: string) => Promise<string>
}
