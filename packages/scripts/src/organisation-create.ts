import { parseArgs } from 'node:util'
import { createFromEnvironment } from '@giaoluu/server/organisations/create-from-environment'

const usage =
  'usage: npm run organisation:create -- --slug bo-mau --name "Bộ mẫu" [--host hoidap.example.vn]… [--parent slug] [--organiser "Name"]'

try {
  const { values } = parseArgs({
    options: {
      slug: { type: 'string' },
      name: { type: 'string' },
      host: { type: 'string', multiple: true },
      parent: { type: 'string' },
      organiser: { type: 'string' },
    },
  })
  const { slug, name, host = [], parent, organiser } = values
  const made = await createFromEnvironment(process.env, { slug, name, hosts: host, parent, organiser })
  console.log(
    [
      '',
      `${name} is there. Whoever opens this link organises it; it works once, until ${made.expiresAt.toISOString()}:`,
      '',
      `  ${made.link}`,
      '',
    ].join('\n'),
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error(usage)
  process.exit(1)
}
