import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { test } from '../support/server-test.ts'

test('an outside program that knows only the published wire does the whole story', async ({ baseURL }) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      new URL('program.mjs', import.meta.url).pathname,
      baseURL ?? '',
      process.env.GIAOLUU_DEMO_PASSWORD ?? '',
    ],
    { timeout: 40_000 },
  )
  expect(stdout).toContain('the whole story held')
})
