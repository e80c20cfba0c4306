import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 4173)
const baseURL = `http://127.0.0.1:${port}`
const asRoot = process.getuid?.() === 0

// Every worker reads this file again and must find what the first one chose.
process.env.E2E_DATA_DIR ??= join(tmpdir(), `giaoluu-e2e-${process.pid}`)
process.env.GIAOLUU_DEMO_PASSWORD ??= 'demo-password-for-tests'
// The tests begin with an empty embedded database, whatever the shell points to.
delete process.env.DATABASE_URL

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Two cores carry the server, the browser and the tests.
  workers: 1,
  timeout: 90_000,
  forbidOnly: process.env.CI === 'true',
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Recording a trace of everything takes half the time; `--trace on` does when something is to be looked into.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      // Chromium's sandbox refuses to run as root.
      args: ['--disable-gpu', ...(asRoot ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    command: 'node --import tsx apps/server/src/main.ts',
    cwd: '..',
    url: `${baseURL}/readyz`,
    timeout: 90_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      ...(process.env as Record<string, string>),
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: baseURL,
      DATA_DIR: process.env.E2E_DATA_DIR,
      LOG_LEVEL: 'warn',
      // A second is enough to be taken back in; nobody waits ten.
      GIAOLUU_DEMO_PUBLISH_DELAY: '1000',
      // Everybody in these tests has the same address.
      ASK_LIMIT: '10000',
      RATE_LIMIT: '10000',
    },
  },
})
