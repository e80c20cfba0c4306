import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { type ServerNode, startNode } from '../node.ts'
import { copyDemo } from './demo-on-postgres.ts'

type WorkerFixtures = {
  server: ServerNode
  /** In how many ms a publication can be taken back: a second, since nobody waits ten, unless that is what is tested. */
  publishDelay: string
}

// Everybody in these tests has the same address.
const NO_LIMITS = { ASK_LIMIT: '10000', RATE_LIMIT: '10000' }

/**
 * Every worker has a server of its own on a database with nothing but the demo's day, so that tests of two workers never
 * see each other's questions.
 */
export const test = base.extend<object, WorkerFixtures>({
  publishDelay: ['1000', { option: true, scope: 'worker' }],
  server: [
    async ({ publishDelay }, use) => {
      const { E2E_POSTGRES: cluster, E2E_DEMO: demo } = process.env
      const dataDir = await mkdtemp(join(tmpdir(), 'giaoluu-e2e-'))
      const onPostgres = cluster && demo ? await copyDemo(cluster, demo, Number(publishDelay)) : null
      const server = await startNode({
        dataDir,
        ...onPostgres?.node,
        env: { GIAOLUU_DEMO_PUBLISH_DELAY: publishDelay, ...NO_LIMITS, ...onPostgres?.node.env },
      })
      await use(server)
      await server.stop()
      await onPostgres?.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
})
