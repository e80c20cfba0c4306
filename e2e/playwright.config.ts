import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const asRoot = process.getuid?.() === 0

process.env.GIAOLUU_DEMO_PASSWORD ??= 'demo-password-for-tests'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: fileURLToPath(new URL('./support/prepare-demo.ts', import.meta.url)),
  outputDir: 'test-results',
  // Much of a test is waiting: for a second to pass, for a line to come back.
  workers: 2,
  timeout: 90_000,
  forbidOnly: process.env.CI === 'true',
  reporter: [['list']],
  use: {
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
})
