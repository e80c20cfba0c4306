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

// What the later ones need comes first: types need the generated client, the browser needs the build.
const suites: Suite[] = [
  { name: 'generate', ...script('generate') },
  { name: 'build', ...script('build') },
  { name: 'format and lint', program: 'biome', args: ['ci', '.'] },
  { name: 'types', ...script('types') },
  { name: 'dead code', program: 'knip', args: [] },
  { name: 'imports', ...script('check-imports') },
  { name: 'migrations', ...script('migration-check') },
  { name: 'unit', ...vitest('unit') },
  { name: 'database, embedded', ...script('database-tests', 'embedded', 'short') },
  { name: 'database, PostgreSQL', ...script('database-tests', 'postgres') },
  { name: 'contract', ...vitest('contract') },
  { name: 'faults', ...script('fault-tests', 'short') },
  { name: 'browser', ...script('browser-tests') },
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name.startsWith(name)))
if (unknown.length > 0) {
  console.error(
    `no such suite: ${unknown.join(', ')}; there are ${suites.map(({ name }) => name).join('; ')}`,
  )
  process.exit(2)
}

const results: Array<{ name: string; passed: boolean; seconds: string }> = []
for (const { name, program, args } of suites) {
  if (wanted.length > 0 && !wanted.some((start) => name.startsWith(start))) continue
  console.log(`\n== ${name}`)
  const began = performance.now()
  const passed = (await run(program, args)) === 0
  results.push({ name, passed, seconds: ((performance.now() - began) / 1000).toFixed(1) })
}

console.log('')
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'} ${seconds.padStart(6)} s  ${name}`)
}
const failed = results.filter(({ passed }) => !passed).length
console.log(`\n${results.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
