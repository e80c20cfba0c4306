import { benchDeskScreen } from './bench-desk-screen.ts'
import { benchForecast } from './bench-forecast.ts'
import { benchSimilar } from './bench-similar.ts'

const benchmarks: Record<string, (args: string[]) => Promise<void>> = {
  similar: benchSimilar,
  'desk-screen': benchDeskScreen,
  forecast: benchForecast,
}

const [name = '', ...args] = process.argv.slice(2)
const benchmark = benchmarks[name]
if (!benchmark) {
  console.error(`usage: pnpm bench ${Object.keys(benchmarks).join('|')} [option…]`)
  process.exit(2)
}
try {
  await benchmark(args)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
