import { schemaDifference } from './schema-difference.ts'

const difference = await schemaDifference('words')
if (difference !== null) {
  console.error(`prisma/migrations do not add up to prisma/schema.prisma:\n${difference}`)
  console.error('cure: pnpm migration:new NAME')
  process.exit(1)
}
