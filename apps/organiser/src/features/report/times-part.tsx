import type { Duration, Report } from '@giaoluu/contract/report'
import { DataTable } from '@giaoluu/ui/data-table'
import { duration } from '@giaoluu/ui/format/duration'
import { number } from '@giaoluu/ui/format/number'
import { useMessages } from '../../messages/use-messages.ts'

/** How long people waited, in words, and how many an answer reached. */
export function TimesPart({ report }: { report: Report }) {
  const { m, language } = useMessages()
  const w = m.report.times
  const s = m.report.served
  const n = (value: number) => number(value, language)
  const words = (seconds: number | null) => (seconds === null ? w.none : duration(seconds, language))
  const { toFirstDecision, toAnswer, answerByUnit, served, returns, corrected, withdrawn } = report
  const rows: { key: string; name: string; time: Duration }[] = [
    { key: 'decision', name: w.toFirstDecision, time: toFirstDecision },
    { key: 'answer', name: w.toAnswer, time: toAnswer },
    ...answerByUnit
      .toSorted((a, b) => (b.toAnswer.median ?? 0) - (a.toAnswer.median ?? 0))
      .map((each) => ({ key: each.unit.id, name: w.toAnswerOf(each.unit.name), time: each.toAnswer })),
  ]
  return (
    <>
      <section className="og-report-part" aria-labelledby="times">
        <h3 id="times" className="gl-heading">
          {w.title}
        </h3>
        <p className="og-lead">{w.lead}</p>
        <DataTable
          caption={w.title}
          rows={rows}
          keyOf={({ key }) => key}
          columns={[
            { key: 'name', label: w.what, cell: ({ name }) => name },
            { key: 'median', label: w.median, cell: ({ time }) => words(time.median) },
            { key: 'p90', label: w.p90, cell: ({ time }) => words(time.p90) },
            { key: 'n', label: w.questions, kind: 'figures', cell: ({ time }) => n(time.n) },
          ]}
        />
      </section>
      <section className="og-report-part" aria-labelledby="served">
        <h3 id="served" className="gl-heading">
          {s.title}
        </h3>
        <p className="og-words">{s.words(n(served.answers), n(served.people), n(served.byDuplicates))}</p>
        <p className="og-words">{s.also(n(returns), n(corrected), n(withdrawn))}</p>
      </section>
    </>
  )
}
