import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The folder of PostgreSQL's own programs: the newest Debian keeps, else one on PATH; null when there is none. */
export function findPostgres(): string | null {
  return [...debianFolders(), ...(process.env.PATH ?? '').split(delimiter)].find(hasBoth) ?? null
}

function debianFolders(): string[] {
  const top = '/usr/lib/postgresql'
  try {
    const versions = readdirSync(top).sort((a, b) => Number(b) - Number(a))
    return versions.map((version) => join(top, version, 'bin'))
  } catch {
    return []
  }
}

function hasBoth(folder: string): boolean {
  try {
    for (const program of ['initdb', 'postgres']) accessSync(join(folder, program), constants.X_OK)
    return true
  } catch {
    return false
  }
}
