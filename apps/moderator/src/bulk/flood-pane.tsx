import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import { useServerNow } from '@giaoluu/client/console/use-server-now'
import { Button } from '@giaoluu/ui/button'
import { age } from '@giaoluu/ui/format/age'
import { number } from '@giaoluu/ui/format/number'
import { Pane } from '@giaoluu/ui/pane'
import type { MouseEvent, ReactNode } from 'react'
import { ageTone } from '../desk/age-tone.ts'
import { type Flood, rowsOf } from '../desk/floods.ts'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { BulkActs } from './bulk-acts.tsx'
import type { BulkVerb } from './plan-bulk.ts'

type FloodPaneProps = {
  flood: Flood
  onAct: (verb: BulkVerb) => void
  /** Links all to the oldest of them. */
  onGather: () => void
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
  back: ReactNode
  foot: ReactNode
  keys: boolean
}

/** A flood of the same question: what they ask, who asks, and what is done to all of them at once. */
export function FloodPane(props: FloodPaneProps) {
  const { flood, onAct, onGather, hrefOf, onOpen, back, foot, keys } = props
  const { m, language } = useMessages()
  const { names, cutOff } = useTriage()
  const now = useServerNow(10_000)
  const rows = rowsOf(flood).map(({ row }) => row)
  const first = rows[0]
  const since = first && age(new Date(first.receivedAt), new Date(now), language)
  return (
    <Pane
      place="detail"
      label={m.detail.label}
      head={
        <>
          {back}
          <h2>{m.flood.title(number(rows.length, language))}</h2>
          {first && since ? (
            <span className="gl-toned md-age" data-tone={ageTone(first.receivedAt, now)}>
              {m.nav.oldest(since)}
            </span>
          ) : null}
        </>
      }
      foot={
        <>
          <div className="md-bar">
            {cutOff ? <p className="md-cut-off">{m.bulk.offline}</p> : null}
            {first && !cutOff ? (
              <>
                <div className="md-flood-gather">
                  <Button kind="primary" keyHint={keys ? 'D' : undefined} onClick={onGather}>
                    {m.flood.gather(number(rows.length - 1, language), String(first.number))}
                  </Button>
                  <span className="gl-muted">{m.flood.gathered}</span>
                </div>
                <BulkActs label={m.decide.label} keys={keys} onAct={onAct} without="link" />
              </>
            ) : null}
          </div>
          {foot}
        </>
      }
    >
      <div className="md-bulk">
        {first ? <p className="gl-question-text">{publicTextOf(first)}</p> : null}
        <section className="md-outcome">
          <h3>{m.flood.each}</h3>
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                <a href={hrefOf(row.id)} onClick={(event) => onOpen(row.id, event)}>
                  <span className="gl-num">{row.number}</span>
                  <span className="md-outcome-text">
                    {[
                      row.topic === null ? null : names.topic(row.topic),
                      row.province === null ? null : names.province(row.province),
                    ]
                      .filter((fact) => fact !== null)
                      .join(' · ') || m.list.noTopic}
                  </span>
                  <span className="md-outcome-why">
                    {age(new Date(row.receivedAt), new Date(now), language)}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Pane>
  )
}
