import { defineConfig } from '@playwright/test'
import base from '../playwright.config.ts'

export default defineConfig(base, { testDir: '.', testMatch: 'take.ts', outputDir: '../test-results' })
