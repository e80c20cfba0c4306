import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findImports } from './find-imports.ts'
import { forbiddenImport } from './forbidden-import.ts'
import { rootFolder } from './root-folder.ts'
import { workspaceFolders } from './workspace-folders.ts'

const skipped = new Set(['node_modules', 'dist', 'generated'])

async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(rootFolder, folder), { withFileTypes: true })
  const found = await Promise.all(
    entries.map((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourcesIn(path)
      return /\.(tsx?|mjs)$/.test(entry.name) ? [path] : []
    }),
  )
  return found.flat()
}

let refused = 0
for (const folder of await workspaceFolders()) {
  for (const path of await sourcesIn(folder)) {
    for (const found of findImports(await readFile(join(rootFolder, path), 'utf8'))) {
      const reason = forbiddenImport(path, found)
      if (reason === null) continue
      refused += 1
      console.error(`${path}:${found.line}: ${reason}`)
    }
  }
}
process.exit(refused === 0 ? 0 : 1)
