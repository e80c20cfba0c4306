import { shareWords } from '@giaoluu/client/console/share'
import type { Report } from '@giaoluu/contract/report'
import { FigureStrip } from '@giaoluu/ui/figure-strip'
import { duration } from '@giaoluu/ui/format/duration'
import { number } from '@giaoluu/ui/format/number'
import { useMessages } from '../../messages/use-messages.ts'

/** The day in five figures. */
export function ReportFigures({ report: { ledger, served, toAnswer } }: { report: Report }) {
  const { m, language } = useMessages()
  const w = m.report.figures
  const n = (value: number) => number(value, language)
  const { received, published, open } = ledger
  const shareOf = (part: number) => w.shareOf(shareWords(part, received, language))
  const { median, p90 } = toAnswer
  return (
    <FigureStrip
      figures={[
        { key: 'received', label: w.received, value: n(received) },
        { key: 'published', label: w.published, value: n(published), note: shareOf(published) },
        { key: 'open', label: w.open, value: n(open), note: shareOf(open) },
        {
          key: 'people',
          label: w.people,
          value: n(served.people),
          note:
            served.byDuplicates > 0 ? w.byDuplicates(n(served.byDuplicates)) : w.answers(n(served.answers)),
        },
        {
          key: 'answer',
          label: w.answer,
          value: median === null ? w.none : duration(median, language),
          note: p90 === null ? undefined : w.p90(duration(p90, language)),
        },
      ]}
    />
  )
}
