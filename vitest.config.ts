import { defineConfig } from 'vitest/config'

const anywhere = '{apps,packages,prisma}/**'
const elsewhere = ['**/node_modules/**', '**/dist/**']
const contract = ['packages/contract/**/*.test.ts', `${anywhere}/*.contract.test.ts`]

export default defineConfig({
  test: {
    // Left to itself it keeps one of two cores free; much of the time is spent waiting for a database.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          include: [`${anywhere}/*.test.{ts,tsx}`],
          exclude: [...elsewhere, ...contract, '**/*.pg.test.ts'],
        },
      },
      {
        test: {
          name: 'database',
          // Loading the server anew for every file would take longer than many of the tests.
          isolate: false,
          include: [`${anywhere}/*.pg.test.ts`],
          exclude: elsewhere,
          globalSetup: 'apps/server/test/prepare-databases.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'contract',
          isolate: false,
          include: contract,
          exclude: elsewhere,
          globalSetup: 'apps/server/test/prepare-databases.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
