import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { type ServerNode, startNode } from '../node.ts'

type WorkerFixtures = {
  server: ServerNode
  /** In how many ms a publication can be taken back: a second, since nobody waits ten, unless that is what is tested. */
  publishDelay: string
}

/**
 * Every worker has a server of its own on an empty embedded database with the demo's day, so that tests of two workers
 * never see each other's questions.
 */
export const test = base.extend<object, WorkerFixtures>({
  publishDelay: ['1000', { option: true, scope: 'worker' }],
  server: [
    async ({ publishDelay }, use) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'giaoluu-e2e-'))
      const server = await startNode({
        dataDir,
        env: {
          GIAOLUU_DEMO_PUBLISH_DELAY: publishDelay,
          // Everybody in these tests has the same address.
          ASK_LIMIT: '10000',
          RATE_LIMIT: '10000',
        },
      })
      await use(server)
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
})
