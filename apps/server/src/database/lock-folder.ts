import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** When a process began, in clock ticks since boot: a reused pid has another one (Linux; empty elsewhere). */
function beganAt(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function holderOf(text: string): number | undefined {
  const [pid, began] = text.split(' ')
  const holder = Number(pid)
  return holder > 0 && isAlive(holder) && beganAt(holder) === (began ?? '') ? holder : undefined
}

/**
 * Keeps a second process out of a folder: two on one directory lose rows silently.
 * Returns the release. A lock whose process is gone (kill -9, power cut) is taken over.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock')
  const mine = join(folder, `lock.${process.pid}`)
  writeFileSync(mine, `${process.pid} ${beganAt(process.pid)}`, { mode: 0o600 })
  try {
    // Linking puts the lock there whole: nobody ever reads an empty one.
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        linkSync(mine, file)
        return () => rmSync(file, { force: true })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
        clearStale(file, `${mine}.stale`)
      }
    }
    throw new Error(`cannot lock ${folder}`)
  } finally {
    rmSync(mine, { force: true })
  }
}

function clearStale(file: string, aside: string): void {
  refuseLive(file, file)
  try {
    // Of two that judge the lock stale at once, the later may move the earlier one's fresh lock: look again.
    renameSync(file, aside)
    refuseLive(aside, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  rmSync(aside, { force: true })
}

function refuseLive(read: string, file: string): void {
  const holder = holderOf(readLock(read))
  if (holder === undefined) return
  if (read !== file) renameSync(read, file)
  throw new Error(`the embedded database is in use by process ${holder} (${file})`)
}

function readLock(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
