import { errorWord } from '@giaoluu/client/console/error-word'
import { reportQuery } from '@giaoluu/client/organiser-queries'
import type { Report } from '@giaoluu/contract/report'
import { Button } from '@giaoluu/ui/button'
import { EmptyState } from '@giaoluu/ui/empty-state'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { PrintHead } from '@giaoluu/ui/print-head'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { Loaded } from '../../routes/loaded.tsx'
import { SessionFrame } from '../../routes/session-frame.tsx'
import { BalancePart } from './balance-part.tsx'
import { CarriedOverPart } from './carried-over-part.tsx'
import { DeclinedPart } from './declined-part.tsx'
import { FilesPart } from './files-part.tsx'
import { PartTable } from './part-table.tsx'
import { ReportFigures } from './report-figures.tsx'
import { ReportHours } from './report-hours.tsx'
import { TimesPart } from './times-part.tsx'

/** The report of a session: every figure of one moment. */
export function ReportPage() {
  const { m } = useMessages()
  const { session } = useParams({ from: '/gated/sessions/$session/report' })
  const query = useQuery(reportQuery(session))
  const w = m.report
  return (
    <SessionFrame title={w.title} slug={session}>
      {({ desk }) => (
        <Loaded query={query}>
          {(report) => (
            <div className="og-report">
              <PrintHead
                start={report.session.organisation}
                practice={desk.practice ? m.practice.word : undefined}
                end={when(report)}
              />
              <p className="og-report-name">{report.session.title}</p>
              <div className="og-report-head">
                <p className="gl-muted" role="status">
                  {w.at(when(report))}
                </p>
                <Button icon="refresh" busy={query.isFetching} onClick={() => void query.refetch()}>
                  {query.isFetching ? w.refreshing : w.refresh}
                </Button>
                {query.isError && !query.isFetching ? (
                  <p className="gl-error" role="alert">
                    {errorWord(m, query.error)}
                  </p>
                ) : null}
                <Button icon="printer" onClick={() => window.print()}>
                  {w.print}
                </Button>
              </div>
              <FilesPart slug={report.session.slug} />
              {report.ledger.received === 0 ? (
                <EmptyState title={w.empty} headingLevel={3}>
                  {w.emptyCause}
                </EmptyState>
              ) : (
                <Parts report={report} />
              )}
            </div>
          )}
        </Loaded>
      )}
    </SessionFrame>
  )
}

const when = ({ at }: Report): string => `${clockSeconds(new Date(at))} ${dateDay(new Date(at))}`

function Parts({ report }: { report: Report }) {
  const { m } = useMessages()
  const w = m.report
  const { ledger, byProvince, bySource } = report
  return (
    <>
      <ReportFigures report={report} />
      <BalancePart ledger={ledger} />
      <ReportHours hours={report.hours} />
      <PartTable
        id="by-unit"
        title={w.byUnit}
        what={w.unit}
        rows={ledger.byUnit.map(({ unit, ...counts }) => ({
          key: unit?.id ?? '',
          name: unit?.name ?? w.noUnit,
          counts,
        }))}
      />
      <PartTable
        id="by-topic"
        title={w.byTopic}
        what={w.topic}
        rows={ledger.byTopic.map(({ topic, ...counts }) => ({
          key: topic?.id ?? '',
          name: topic?.name ?? w.noTopic,
          counts,
        }))}
      />
      <PartTable
        id="by-province"
        title={w.byProvince}
        what={w.province}
        rows={byProvince.map(({ province, ...counts }) => ({
          key: province?.id ?? '',
          name: province?.name ?? w.noProvince,
          counts,
        }))}
      />
      <PartTable
        id="by-source"
        title={w.bySource}
        what={w.source}
        rows={bySource.map(({ source, ...counts }) => ({
          key: source,
          name: w.sources[source] ?? source,
          counts,
        }))}
      />
      <TimesPart report={report} />
      <DeclinedPart report={report} />
      <CarriedOverPart report={report} />
    </>
  )
}
