const POSITION_MAX = 10_000

/** A place in an order, as typed; null for what is none. */
export function readPosition(typed: string): number | null {
  const value = typed.trim()
  return /^\d{1,5}$/.test(value) && Number(value) <= POSITION_MAX ? Number(value) : null
}

// As the contract has it, whose schemas stay out of the page.
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const HOST_MAX = 253

/** Host names, one a line; null where one is none. */
export function readHosts(typed: string): string[] | null {
  const hosts = [...new Set(typed.split(/[\s,;]+/).flatMap((line) => line.toLowerCase() || []))]
  return hosts.every((host) => host.length <= HOST_MAX && HOST.test(host)) ? hosts : null
}
