import { run } from './run.ts'

// A seed gives the same chances again; who wins a race stays with the database, so a failure may take several runs.
const [seeds = '20', rounds = '4', first = String(Date.now() % 1_000_000)] = process.argv.slice(2)
if (![seeds, rounds, first].every((each) => /^[1-9]\d*$/.test(each))) {
  console.error('usage: pnpm interleavings [seeds] [rounds] [first seed]')
  process.exit(2)
}
console.log(`${seeds} seeds from ${first}, ${rounds} rounds each`)
const env = {
  INTERLEAVINGS_SEEDS: seeds,
  INTERLEAVINGS_ROUNDS: rounds,
  INTERLEAVINGS_SEED: first,
  INTERLEAVINGS_ACTS: '16',
}
const args = ['packages/scripts/src/database-tests.ts', 'postgres', 'src/questions/interleavings']
const code = await run('tsx', args, { env })
if (code !== 0)
  console.error(`again: pnpm interleavings ${seeds} ${rounds} ${first}; a failing seed stands in its title`)
process.exit(code)
