import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** An account to try the demo with. */
export type DemoAccount = { username: string; password: string; title: string }

/** Passwords by username. */
export type Passwords = Readonly<Record<string, string>>

const fileIn = (dataDir: string): string => join(dataDir, 'demo-accounts.json')

/** Random passwords nobody has to type: 16 letters and digits. */
const randomPassword = (): string => randomBytes(12).toString('base64url')

/** The passwords of the last start, or null at the first. */
async function readPasswords(dataDir: string): Promise<Passwords | null> {
  try {
    return JSON.parse(await readFile(fileIn(dataDir), 'utf8')) as Passwords
  } catch {
    return null
  }
}

/**
 * The demo accounts' passwords: one for all from the environment, else those of the last start, else random ones, kept
 * in dataDir for this user's eyes only. `changed` tells that the database does not know them yet.
 */
export async function demoPasswords(
  dataDir: string,
  onePassword: string | null,
  usernames: readonly string[],
): Promise<{ passwords: Passwords; changed: boolean }> {
  const known = await readPasswords(dataDir)
  const passwords = Object.fromEntries(
    usernames.map((name) => [name, onePassword ?? known?.[name] ?? randomPassword()]),
  )
  const changed = fingerprint(known ?? {}) !== fingerprint(passwords)
  if (changed) {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    await writeFile(fileIn(dataDir), JSON.stringify(passwords, null, 2), { mode: 0o600 })
  }
  return { passwords, changed }
}

const fingerprint = (passwords: Passwords): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(passwords).sort()))
    .digest('hex')
