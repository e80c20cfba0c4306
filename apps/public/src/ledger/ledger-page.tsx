import type { Named } from '@giaoluu/contract/session'
import { type Column, DataTable } from '@giaoluu/ui/data-table'
import { clock } from '@giaoluu/ui/format/clock'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { LedgerTable } from '@giaoluu/ui/ledger-table'
import { PrintHead } from '@giaoluu/ui/print-head'
import { feedAddress } from '../addresses.ts'
import { BackLink } from '../back-link.tsx'
import type { LedgerPage as Page } from '../snapshot.ts'
import { useWords } from '../words.tsx'
import { balances, inWords, type LedgerLine, OUTCOMES, rowsOf } from './ledger-columns.ts'

type Line = LedgerLine & { of: Named | null }

/** What became of every question of a session, in all, by unit and by topic, with the time it was true. */
export function LedgerPage({ page }: { page: Page }) {
  const { session, ledger } = page
  const { t, n } = useWords()
  const at = new Date(ledger.at)
  const time = t.ledger.time(clockSeconds(at), dateDay(at))
  const balanced = balances(ledger)
  return (
    <div className="gl-page pt-6 pb-20">
      <PrintHead start={session.title} end={t.printedAt(`${clock(at)} ${dateDay(at)}`)} />
      <BackLink href={feedAddress(session.slug)}>{t.backToAnswers}</BackLink>
      <h1 className="gl-title mt-2">{t.ledger.title}</h1>
      <p className="gl-muted mt-1">
        {session.title}. {time}
      </p>
      <p className="gl-lede mt-4">{useSentences(page)}</p>
      <div className="mt-8 max-w-measure">
        <LedgerTable
          rows={rowsOf(ledger, t, n)}
          sum={{ label: t.ledger.received, value: n(ledger.received) }}
          check={{
            balanced,
            words: balanced ? t.ledger.balanced(clockSeconds(at)) : t.ledger.unbalanced,
          }}
        />
      </div>
      <Lines
        title={t.ledger.byUnit}
        first={t.ledger.unit}
        none={t.ledger.noUnit}
        lines={ledger.byUnit.map(({ unit, ...line }) => ({ ...line, of: unit }))}
      />
      <Lines
        title={t.ledger.byTopic}
        first={t.topic}
        none={t.ledger.noTopic}
        lines={ledger.byTopic.map(({ topic, ...line }) => ({ ...line, of: topic }))}
      />
      <p className="gl-small mt-8" data-no-print>
        <a href={`/api/sessions/${session.slug}/ledger`} className="inline-flex min-h-11 items-center">
          {t.ledger.json}
        </a>
      </p>
    </div>
  )
}

/** The balance in words, and whether it still moves. */
function useSentences({ session: { state }, ledger }: Page): string {
  const { t, n } = useWords()
  if (ledger.received === 0) return t.ledger.nothing
  const told = t.ledger.sentence(n(ledger.received), inWords(ledger, t, n))
  if (state !== 'closed' && state !== 'archived') return `${told} ${t.ledger.stillRunning}`
  // An answer that was withdrawn after the close is owed again.
  return ledger.open === 0 ? `${told} ${t.ledger.allTold}` : told
}

type LinesProps = { title: string; first: string; none: string; lines: readonly Line[] }

function Lines({ title, first, none, lines }: LinesProps) {
  const { t, n } = useWords()
  const shown = lines.filter(({ received }) => received > 0)
  if (shown.length === 0) return null
  const columns: Column<Line>[] = [
    {
      key: 'name',
      label: first,
      // Where the window is narrow there is no room for the columns: the same is told in words.
      cell: (line) => (
        <>
          {line.of ? <span lang="vi">{line.of.name}</span> : <span className="gl-muted">{none}</span>}
          <small className="gl-muted block md:hidden">{inWords(line, t, n)}</small>
        </>
      ),
    },
    { key: 'received', label: t.ledger.column.received, kind: 'figures', cell: (line) => n(line.received) },
    ...OUTCOMES.map(
      (outcome): Column<Line> => ({
        key: outcome,
        label: t.ledger.column[outcome],
        kind: 'figures',
        wide: true,
        cell: (line) => n(line[outcome]),
      }),
    ),
  ]
  return (
    <section className="mt-10">
      <h2 className="gl-heading mb-2">{title}</h2>
      <DataTable caption={title} columns={columns} rows={shown} keyOf={({ of }) => of?.id ?? ''} />
    </section>
  )
}
