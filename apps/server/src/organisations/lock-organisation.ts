import type { Tx } from '../deps.ts'

/** One at a time changes how an organisation is set up and who works there; rows that only name it go on being written. */
export async function lockOrganisation(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${id} FOR NO KEY UPDATE`
}
