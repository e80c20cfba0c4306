import { run } from './run.ts'

// `npm run day [questions] [seconds] [seed]`: a simulated day through the wire; eight minutes for eight hours unless told.
const [questions = '1400', seconds = '480', seed = '2014'] = process.argv.slice(2)
if (![questions, seconds, seed].every((each) => /^[1-9]\d*$/.test(each))) {
  console.error('usage: npm run day [questions] [seconds] [seed]')
  process.exit(2)
}
const env = { DAY_QUESTIONS: questions, DAY_SECONDS: seconds, DAY_SEED: seed }
const args = ['packages/scripts/src/database-tests.ts', 'postgres', 'src/reports/simulated-day']
process.exit(await run('tsx', args, { env }))
