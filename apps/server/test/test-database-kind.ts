/** Which database these tests run on: the embedded one unless the runner says otherwise. */
export const testDatabaseKind = process.env.GIAOLUU_TEST_DATABASE === 'postgres' ? 'postgres' : 'embedded'

/** The cluster in which test databases are made. */
export function testPostgresUrl(): string {
  const url = process.env.GIAOLUU_TEST_POSTGRES
  if (!url) throw new Error('GIAOLUU_TEST_POSTGRES is missing: run the tests with `pnpm database`')
  return url
}
