import { posix } from 'node:path'
import type { FoundImport } from './find-imports.ts'

type Rule = {
  /** The packages of ours that it may import. */
  ours: readonly string[]
  /** Of those, the ones of which it may import types only. */
  typesOf?: readonly string[]
  /** The packages of others that it may import; absent means any that its package.json names. */
  others?: readonly string[]
}

const app: Rule = { ours: ['client', 'ui', 'contract'] }

// Who may import whom; nothing else may.
const rules: Record<string, Rule> = {
  'packages/contract': { ours: [], others: ['zod'] },
  'packages/domain': { ours: ['contract'], typesOf: ['contract'], others: [] },
  'packages/client': { ours: ['domain', 'contract'] },
  'packages/ui': { ours: [] },
  'packages/scripts': { ours: ['server', 'domain'] },
  // The shape of what the public pages are rendered from; the rendering itself is loaded by its path.
  'apps/server': { ours: ['domain', 'contract', 'public'], typesOf: ['public'] },
  'apps/public': app,
  'apps/moderator': app,
  'apps/leader': app,
  'apps/organiser': app,
  e2e: { ours: ['contract'] },
}

// What only the server, the scripts and the browser tests may know of.
const serverSide = /^(node:|fastify|@fastify\/|pg$|@prisma\/|@electric-sql\/|pino|better-auth|socket\.io$)/
const serverSideFolders = new Set(['apps/server', 'packages/scripts', 'e2e'])
// The test of the fold (FD13) holds the client's state against the server's.
const oursInTests: Record<string, readonly string[]> = { 'apps/server': ['client'] }
const testFile = /(\.test\.tsx?$|(^|\/)test\/|\.config\.ts$)/

/** Why the file at `path` (from the top of the checkout) may not hold this import; null when it may. */
export function forbiddenImport(path: string, { specifier, typeOnly }: FoundImport): string | null {
  const folder = Object.keys(rules).find((name) => path.startsWith(`${name}/`))
  const rule = folder === undefined ? undefined : rules[folder]
  if (folder === undefined || rule === undefined) return null
  const inTest = testFile.test(path)

  if (specifier.startsWith('.')) return forbiddenInside(folder, path, specifier)

  const ours = /^@giaoluu\/([^/]+)/.exec(specifier)?.[1]
  if (ours !== undefined) {
    const allowed = inTest ? [...rule.ours, ...(oursInTests[folder] ?? [])] : rule.ours
    if (!allowed.includes(ours)) return `${folder} may not import ${ours}`
    if (!typeOnly && !inTest && rule.typesOf?.includes(ours))
      return `${folder} may import types only from ${ours}`
    return null
  }

  if (inTest) return null
  if (!serverSideFolders.has(folder) && serverSide.test(specifier))
    return `${specifier} belongs to the server`
  if (rule.others && !rule.others.some((name) => specifier === name || specifier.startsWith(`${name}/`))) {
    return `${folder} may not import ${specifier}`
  }
  return forbiddenInServer(path, specifier)
}

function forbiddenInside(folder: string, path: string, specifier: string): string | null {
  const target = posix.normalize(posix.join(posix.dirname(path), specifier))
  if (!target.startsWith(`${folder}/`) && !target.startsWith('prisma/'))
    return `${specifier} leaves ${folder}`
  return forbiddenInServer(path, target)
}

/** In the server: routes → commands and queries → domain, store; only live/ talks to sockets. */
function forbiddenInServer(path: string, target: string): string | null {
  if (!path.startsWith('apps/server/src/') || testFile.test(path)) return null
  const isRoutes = /\/([\w-]+-)?routes\.ts$/.test(path)
  if (isRoutes && /(\/generated\/prisma|^@prisma\/|^pg$|\/database\/|\/([\w-]+-)?store\.ts$)/.test(target)) {
    return 'routes never touch the database'
  }
  if (target === 'socket.io' && !path.startsWith('apps/server/src/live/'))
    return 'only live/ talks to sockets'
  return null
}
