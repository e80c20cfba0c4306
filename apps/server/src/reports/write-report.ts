import type { ReportFile, ReportFormat } from '@giaoluu/contract/report'
import { type Language, reportSheets } from './sheets.ts'
import { writeCsv } from './write-csv.ts'
import { writeDocx } from './write-docx.ts'
import { writeXlsx } from './write-xlsx.ts'

/** The bytes of a report as a file. */
export async function writeReport(
  report: ReportFile,
  format: ReportFormat,
  language: Language,
): Promise<Buffer> {
  switch (format) {
    case 'json':
      return Buffer.from(JSON.stringify(report), 'utf8')
    case 'csv':
      return writeCsv(reportSheets(report, language), language)
    case 'xlsx':
      return writeXlsx(reportSheets(report, language))
    case 'docx':
      return writeDocx(reportSheets(report, language), language, report.session.title)
  }
}
