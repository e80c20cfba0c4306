import { run } from './run.ts'

type Suite = { name: string; program: string; args: string[] }

const script = (name: string, ...args: string[]): Pick<Suite, 'program' | 'args'> => ({
  program: 'tsx',
  args: [`packages/scripts/src/${name}.ts`, ...args],
})
const vitest = (project: string): Pick<Suite, 'program' | 'args'> => ({
  program: 'vitest',
  args: ['run', '--project', project],
})

// What the later ones need comes first: types need the generated client, the browser needs the build. The faults wait
// for servers most of their time: another suite runs beside them.
const steps: Suite[][] = [
  [{ name: 'generate', ...script('generate') }],
  [{ name: 'build', ...script('build') }],
  [{ name: 'format and lint', program: 'biome', args: ['ci', '.'] }],
  [{ name: 'types', ...script('types') }],
  [{ name: 'dead code', program: 'knip', args: [] }],
  [{ name: 'imports', ...script('check-imports') }],
  [{ name: 'migrations', ...script('migration-check') }],
  [{ name: 'unit', ...vitest('unit') }],
  [{ name: 'database, embedded', ...script('database-tests', 'embedded', 'short') }],
  [{ name: 'database, PostgreSQL', ...script('database-tests', 'postgres') }],
  [
    { name: 'contract', ...vitest('contract') },
    { name: 'faults', ...script('fault-tests', 'short') },
  ],
  [{ name: 'browser', ...script('browser-tests') }],
]
const suites = steps.flat()

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name.startsWith(name)))
if (unknown.length > 0) {
  console.error(
    `no such suite: ${unknown.join(', ')}; there are ${suites.map(({ name }) => name).join('; ')}`,
  )
  process.exit(2)
}

type Result = { name: string; passed: boolean; seconds: string }

/** Runs a suite and shows what it says: at once where it runs alone, else whole when it has ended. */
async function test({ name, program, args }: Suite, alone: boolean): Promise<Result> {
  const title = `\n== ${name}`
  const said: Buffer[] = []
  if (alone) console.log(title)
  const began = performance.now()
  const passed = (await run(program, args, alone ? {} : { keep: (output) => said.push(output) })) === 0
  if (!alone) console.log(`${title}\n${Buffer.concat(said)}`)
  return { name, passed, seconds: ((performance.now() - began) / 1000).toFixed(1) }
}

const results: Result[] = []
for (const step of steps) {
  const asked = step.filter(
    ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  )
  results.push(...(await Promise.all(asked.map((suite) => test(suite, asked.length === 1)))))
}

console.log('')
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'} ${seconds.padStart(6)} s  ${name}`)
}
const failed = results.filter(({ passed }) => !passed).length
console.log(`\n${results.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
