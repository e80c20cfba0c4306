import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

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
  return get('update') && get('install', '--yes', '--no-install-recommends', 'chromium')
}
