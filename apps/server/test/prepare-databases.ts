import { embeddedTemplate, postgresTemplate } from './database-template.ts'
import { testDatabaseKind, testPostgresUrl } from './test-database-kind.ts'

/** Makes the template once, before the test files that copy it run side by side. */
export async function setup(): Promise<void> {
  if (testDatabaseKind === 'postgres') await postgresTemplate(testPostgresUrl())
  else await embeddedTemplate()
}
