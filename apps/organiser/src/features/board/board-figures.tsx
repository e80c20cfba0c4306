import type { Board } from '@giaoluu/contract/board'
import { type Figure, FigureStrip } from '@giaoluu/ui/figure-strip'
import { clock } from '@giaoluu/ui/format/clock'
import { decimal } from '@giaoluu/ui/format/decimal'
import { duration } from '@giaoluu/ui/format/duration'
import { number } from '@giaoluu/ui/format/number'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { timeWords } from './time-words.ts'
import { waitTone } from './wait-tone.ts'

/** Five figures: who watches, what comes, what is answered, what waits, what will be left. */
export function BoardFigures({ board, session }: { board: Board; session: OrganisedSession }) {
  const { m, language } = useMessages()
  const w = m.board.figures
  const { viewers, intake, answersPerHour, oldest, forecast, at } = board
  const { kind, closesAt, units } = session.desk
  const n = (value: number) => number(value, language)
  const unitName = (id: string | null) => units.find((unit) => unit.id === id)?.name ?? id ?? w.triage
  const noForecast =
    kind === 'standing' || !closesAt
      ? w.noEnd
      : Date.parse(closesAt) <= Date.parse(at)
        ? w.over
        : w.noForecast
  const figures: Figure[] = [
    {
      key: 'viewers',
      label: w.viewers,
      value: n(viewers.now),
      note: viewers.peakAt ? w.peak(n(viewers.peak), timeWords(viewers.peakAt, Date.parse(at))) : undefined,
    },
    {
      key: 'intake',
      label: w.intake,
      value: decimal(intake.perMinute, language),
      note: intake.peakAt
        ? w.intakePeak(decimal(intake.peak, language), timeWords(intake.peakAt, Date.parse(at)))
        : w.nothing,
    },
    {
      key: 'answers',
      label: w.answers,
      value: decimal(answersPerHour, language),
      note: w.answersMinute(decimal(answersPerHour / 60, language)),
    },
    oldest
      ? {
          key: 'oldest',
          label: w.oldest,
          value: duration((Date.parse(at) - Date.parse(oldest.at)) / 1000, language),
          note: w.oldestNote(n(oldest.number), unitName(oldest.unit)),
          tone: waitTone(kind)(oldest.at, Date.parse(at)),
        }
      : { key: 'oldest', label: w.oldest, value: '–', note: w.nobodyWaits },
    {
      key: 'forecast',
      label: closesAt ? w.forecast(clock(new Date(closesAt))) : w.forecastEnd,
      value: forecast ? n(forecast.open) : '–',
      note: forecast ? w.band(n(forecast.low), n(forecast.high)) : noForecast,
    },
  ]
  return <FigureStrip figures={figures} />
}
