import { defineConfig } from 'vitest/config'

const skipped = ['**/node_modules/**', '**/dist/**', 'e2e/**']

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{apps,packages}/**/*.test.{ts,tsx}'],
          exclude: [...skipped, '**/*.pg.test.ts'],
        },
      },
      {
        test: {
          name: 'database',
          include: ['{apps,packages}/**/*.pg.test.ts'],
          exclude: skipped,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
