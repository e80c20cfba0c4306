import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { rootFolder } from './root-folder.ts'

/** The folders of the workspace's packages, such as `packages/domain`. */
export async function workspaceFolders(): Promise<string[]> {
  const nested = await Promise.all(
    ['packages', 'apps'].map(async (parent) =>
      (await readdir(join(rootFolder, parent))).sort().map((name) => `${parent}/${name}`),
    ),
  )
  return [...nested.flat(), 'e2e'].filter((folder) => existsSync(join(rootFolder, folder, 'package.json')))
}
