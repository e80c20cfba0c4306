import { Worker } from 'node:worker_threads'
import type { ReportFile, ReportFormat } from '@giaoluu/contract/report'
import { Refusal } from '../refusal.ts'
import type { Language } from './sheets.ts'

// Whoever comes after so many is asked to come back.
const WAITING_MAX = 10

/** `report` as JSON: a text is copied into a worker at once, an object key by key. */
export type WriterWorkerData = { report: string; format: ReportFormat; language: Language }

/**
 * Writes reports as files beside the server's own thread: a document of 5,000 questions takes three seconds, in which
 * nobody else would be answered. One at a time, so that ten organisers take no more than one.
 */
export function writerAside(): (
  report: ReportFile,
  format: ReportFormat,
  language: Language,
) => Promise<Buffer> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async (report, format, language) => {
    if (waiting >= WAITING_MAX) throw new Refusal('unavailable')
    waiting += 1
    const written = last.then(() => writeInWorker({ report: JSON.stringify(report), format, language }))
    last = written.catch(() => {})
    return written.finally(() => {
      waiting -= 1
    })
  }
}

function writeInWorker(workerData: WriterWorkerData): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./writer-worker.mjs', import.meta.url), { workerData })
    worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the writer ended with ${code} and wrote nothing`)))
  })
}
