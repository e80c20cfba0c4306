import { dropDemo, makeDemo } from './demo-on-postgres.ts'

/** Before all tests: the day that each worker's server has a copy of. Gives what removes it after the last one. */
// biome-ignore lint/style/noDefaultExport: this is what Playwright calls.
export default async function prepareDemo(): Promise<(() => Promise<void>) | undefined> {
  const cluster = process.env.E2E_POSTGRES
  if (cluster === undefined) return undefined
  const demo = await makeDemo(cluster)
  process.env.E2E_DEMO = demo
  return () => dropDemo(cluster, demo)
}
