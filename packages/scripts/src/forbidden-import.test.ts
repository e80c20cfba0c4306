import { expect, it } from 'vitest'
import { findImports } from './find-imports.ts'
import { forbiddenImport } from './forbidden-import.ts'

const judge = (path: string, source: string) =>
  findImports(source)
    .map((found) => forbiddenImport(path, found))
    .filter((reason) => reason !== null)

it('finds every way to name a module', () => {
  const source = [
    "import a from 'a'",
    "import type { B } from 'b'",
    'import {',
    '  c,',
    '  type D,',
    "} from 'c'",
    "import './d.css'",
    "export { e } from 'e'",
    "const f = await import('f')",
    "const text = 'no import from here'",
  ].join('\n')
  expect(findImports(source).map(({ specifier, typeOnly, line }) => [specifier, typeOnly, line])).toEqual([
    ['a', false, 1],
    ['b', true, 2],
    ['c', false, 3],
    ['./d.css', false, 7],
    ['e', false, 8],
    ['f', false, 9],
  ])
})

it.each([
  ['apps/public/src/main.tsx', "import { useFeed } from '@giaoluu/client/live/use-feed'"],
  ['apps/moderator/src/main.tsx', "import { Button } from '@giaoluu/ui/button'"],
  ['packages/client/src/http.ts', "import { decide } from '@giaoluu/domain/question'"],
  ['packages/domain/src/question.ts', "import type { Question } from '@giaoluu/contract/question'"],
  ['packages/domain/src/question.test.ts', "import { questionStates } from '@giaoluu/contract/question'"],
  ['packages/contract/src/ids.ts', "import * as z from 'zod/mini'"],
  ['apps/server/src/questions/store.ts', "import { PrismaClient } from '../generated/prisma/client.ts'"],
  ['apps/server/src/feed/fold.pg.test.ts', "import { fold } from '@giaoluu/client/live/fold'"],
  ['apps/server/src/live/relay.ts', "import { Server } from 'socket.io'"],
  ['apps/server/src/pages/load-page.ts', "import type { Snapshot } from '@giaoluu/public/snapshot'"],
  ['apps/public/vite.config.ts', "import { join } from 'node:path'"],
])('lets %s hold %s', (path, source) => {
  expect(judge(path, source)).toEqual([])
})

it.each([
  ['apps/public/src/main.tsx', "import { decide } from '@giaoluu/domain/question'"],
  ['apps/public/src/main.tsx', "import { readFile } from 'node:fs/promises'"],
  ['apps/public/src/main.tsx', "import { x } from '../../moderator/src/x.ts'"],
  ['packages/ui/src/qa.tsx', "import type { Answer } from '@giaoluu/contract/answer'"],
  ['packages/domain/src/question.ts', "import { questionStates } from '@giaoluu/contract/question'"],
  ['packages/domain/src/receipt.ts', "import { randomBytes } from 'node:crypto'"],
  ['packages/contract/src/ids.ts', "import { fold } from '@giaoluu/domain/fold-text'"],
  ['packages/client/src/http.ts', "import { openDatabase } from '@giaoluu/server/database/connect'"],
  ['apps/server/src/questions/routes.ts', "import { PrismaClient } from '../generated/prisma/client.ts'"],
  ['apps/server/src/questions/routes.ts', "import { findQuestion } from './store.ts'"],
  ['apps/server/src/questions/commands.ts', "import { Server } from 'socket.io'"],
])('refuses that %s holds %s', (path, source) => {
  expect(judge(path, source)).toHaveLength(1)
})
