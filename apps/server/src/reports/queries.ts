import type { Report, ReportFile } from '@giaoluu/contract/report'
import type { Actor } from '@giaoluu/domain/actor'
import type { Deps } from '../deps.ts'
import { findDeskSession } from '../sessions/find-session.ts'
import { presentReport, presentReportFile } from './present.ts'
import { loadReport } from './store.ts'

type Reading = Pick<Deps, 'database'>

/** The report of a session, for its organisers. */
export async function report(deps: Reading, slug: string, actor: Actor): Promise<Report> {
  const { id } = await findDeskSession(deps.database.prisma, slug, actor, 'organise')
  return presentReport(await loadReport(deps, id))
}

/** The same with the list of questions, as the files hold it. */
export async function reportFile(deps: Reading, slug: string, actor: Actor): Promise<ReportFile> {
  const { id } = await findDeskSession(deps.database.prisma, slug, actor, 'organise')
  return presentReportFile(await loadReport(deps, id))
}
