import { fileURLToPath } from 'node:url'

/** The top of the checkout. */
export const rootFolder = fileURLToPath(new URL('../../../', import.meta.url))
