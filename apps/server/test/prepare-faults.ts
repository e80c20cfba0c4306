// Fills the database of the environment with the demo and has its day publish after so many milliseconds (named on the
// command line); prints the day's slug.
import { openDatabase } from '../src/database/connect.ts'
import { seedDemo } from '../src/demo/seed-demo.ts'
import { readEnv } from '../src/env.ts'

const publishDelay = Number(process.argv[2])
const env = readEnv(process.env)
const database = await openDatabase(env)
const demo = await seedDemo({ database, env })
if (!demo) throw new Error('no demo was made: is the database empty?')
await database.prisma.session.update({ where: { slug: demo.slug }, data: { publishDelay } })
await database.close()
console.log(demo.slug)
