import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// The shell without windows comes first: it draws the same pages with far less work.
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** A chromium for the browser tests: one that is here, else Debian's where we may install it; null when neither. */
export function findBrowser(): string | null {
  return present() ?? (installFromDebian() ? present() : null)
}

function present(): string | null {
  return [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path)) ?? null
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const get = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const install = (name: string) => get('install', '--yes', '--no-install-recommends', name)
  // Older releases have no package of the shell alone.
  return get('update') && (install('chromium-headless-shell') || install('chromium'))
}
