// npm run organisation:create: works on a fresh checkout too, before anything was started.
import { existsSync } from 'node:fs'
import { install, rootFolder, runScript } from './install.mjs'

const installed = existsSync(`${rootFolder}node_modules/.bin/tsx`) || install()
const ready = installed && runScript('generate')
process.exit(ready && runScript('organisation-create', process.argv.slice(2)) ? 0 : 1)
