// Node 20 does not pass tsx on to a worker whose entry is TypeScript.
import { register } from 'tsx/esm/api'

register()
await import('./writer-worker.ts')
