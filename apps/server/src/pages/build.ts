import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Render } from '@giaoluu/public/snapshot'
import { type Body, makeBody } from './body.ts'
import type { PageFiles } from './document.ts'

/** What was built of the apps, read into memory once. */
export type Build = {
  render: Render
  /** Every file by its address. */
  files: Map<string, Body>
  /** The files a page needs that begins with these source modules. */
  filesOf: (modules: readonly string[]) => PageFiles
}

/** A console is one document and its files; null when it was not built. */
export type ConsoleBuild = { index: Body; files: Map<string, Body> } | null

const apps = fileURLToPath(new URL('../../../', import.meta.url))
const ENTRY = 'src/main.tsx'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
const compressed = new Set(['.ico', '.png', '.woff2'])

/** The public site's build; null when there is none. */
export async function readPublicBuild(folder = join(apps, 'public')): Promise<Build | null> {
  const files = await readFiles(join(folder, 'dist/client'), '/')
  const manifest = await readManifest(join(folder, 'dist/client/.vite/manifest.json'))
  if (!files || !manifest) return null
  const address = pathToFileURL(join(folder, 'dist/server/render.js')).href
  const { render } = (await import(address)) as { render: Render }
  return { render, files, filesOf: (modules) => filesOf(manifest, modules) }
}

/** A console's build, served below `base`. */
export async function readConsoleBuild(app: string, base: string): Promise<ConsoleBuild> {
  const files = await readFiles(join(apps, app, 'dist'), base)
  const index = files?.get(`${base}index.html`)
  return files && index ? { index, files } : null
}

async function readFiles(folder: string, base: string): Promise<Map<string, Body> | null> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ifThere)
  if (!found) return null
  const files = new Map<string, Body>()
  for (const entry of found) {
    const type = types[extname(entry.name)]
    const path = join(entry.parentPath, entry.name)
    const address = base + path.slice(folder.length + 1).replaceAll('\\', '/')
    if (!entry.isFile() || type === undefined || address.startsWith(`${base}.`)) continue
    files.set(address, makeBody(type, await readFile(path), !compressed.has(extname(entry.name))))
  }
  return files
}

type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>

const readManifest = async (path: string): Promise<Manifest | null> => {
  const text = await readFile(path, 'utf8').catch(ifThere)
  return text === null ? null : (JSON.parse(text) as Manifest)
}

function ifThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

// What stands at the top of every page is set in these. Fetched beside the style sheet they arrive together: one after
// the other, each would break the lines anew.
const FIRST_FONTS = /be-vietnam-pro-(?:latin|vietnamese)-(?:400|600)\.woff2$/

/** Follows imports, so that the browser loads everything at once instead of finding it file by file. */
function filesOf(manifest: Manifest, modules: readonly string[]): PageFiles {
  const chunks = new Set<string>()
  const follow = (name: string): void => {
    if (chunks.has(name) || !manifest[name]) return
    chunks.add(name)
    for (const imported of manifest[name].imports ?? []) follow(imported)
  }
  for (const name of [ENTRY, ...modules]) follow(name)
  const used = [...chunks].flatMap((name) => manifest[name] ?? [])
  const script = manifest[ENTRY]?.file ?? ''
  return {
    script: `/${script}`,
    styles: [...new Set(used.flatMap(({ css = [] }) => css))].map((file) => `/${file}`),
    fonts: Object.entries(manifest)
      .filter(([source]) => FIRST_FONTS.test(source))
      .map(([, { file }]) => `/${file}`),
    preloads: used.map(({ file }) => `/${file}`).filter((address) => address !== `/${script}`),
  }
}
