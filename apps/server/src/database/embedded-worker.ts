import { openAsBlob } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import type { EmbeddedWorkerData } from './embedded.ts'

const { dataDir, listen, template, maxConnections } = workerData as EmbeddedWorkerData

const database = await PGlite.create({
  ...(dataDir === null ? {} : { dataDir }),
  ...(template === null ? {} : { loadDataDir: await openAsBlob(template) }),
  extensions: { pg_trgm, unaccent },
})
const server = new PGLiteSocketServer({ db: database, maxConnections, ...listen })
await server.start()

parentPort?.postMessage('ready')
parentPort?.once('message', async () => {
  await server.stop()
  await database.close()
  process.exit(0)
})
