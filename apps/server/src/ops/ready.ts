import type { Deps } from '../deps.ts'

// A load balancer asks every few seconds and must not wait as long as a visitor would.
const TIMEOUT = 2_000

/** Whether the database answers in good time and the relay can read the log. */
export async function readiness({
  database,
  relay,
}: Pick<Deps, 'database' | 'relay'>): Promise<{ database: boolean; relay: boolean }> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), TIMEOUT)
  })
  const answered = database.prisma.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
  const works = await Promise.race([answered, late])
  clearTimeout(timer)
  return { database: works, relay: relay.ready() }
}
