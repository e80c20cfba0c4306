import { parentPort, workerData } from 'node:worker_threads'
import type { ReportFile } from '@giaoluu/contract/report'
import type { WriterWorkerData } from './write-aside.ts'
import { writeReport } from './write-report.ts'

const { report, format, language } = workerData as WriterWorkerData

const bytes = await writeReport(JSON.parse(report) as ReportFile, format, language)
parentPort?.postMessage(bytes)
