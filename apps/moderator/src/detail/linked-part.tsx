import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import { deskQuestionQuery } from '@giaoluu/client/desk-queries'
import type { DeskRow } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { Tag } from '@giaoluu/ui/tag'
import { useQuery } from '@tanstack/react-query'
import { type MouseEvent, useState } from 'react'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'

/** More are shown when asked for. */
const FEW = 4

type LinkedPartProps = {
  row: DeskRow
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
}

/** The question this one is linked to, and all that are linked with it or to it. */
export function LinkedPart({ row, hrefOf, onOpen }: LinkedPartProps) {
  const { m } = useMessages()
  const { rows } = useTriage()
  const live = row.lead === undefined ? undefined : rows.get(row.lead)
  const read = useQuery({ ...deskQuestionQuery(row.lead ?? ''), enabled: row.lead !== undefined })
  const lead = live ?? read.data
  const family = row.lead ?? (row.linked > 0 ? row.id : undefined)
  if (family === undefined) return null
  const linked = [...rows.values()].filter((other) => other.lead === family && other.id !== row.id)
  const answer = read.data?.answer
  return (
    <section className="md-part md-family" aria-labelledby="family">
      {row.lead === undefined ? (
        <h3 id="family">{m.family.linked(row.linked)}</h3>
      ) : (
        <>
          <h3 id="family">{m.family.lead(String(lead?.number ?? '…'))}</h3>
          {lead ? (
            <div className="md-family-lead">
              <p className="md-line">
                <Tag state={lead.state}>{m.states[lead.state]}</Tag>
                <span className="gl-muted">{m.family.asked(lead.linked + 1)}</span>
              </p>
              <p>
                <a href={hrefOf(lead.id)} onClick={(event) => onOpen(lead.id, event)}>
                  {publicTextOf(lead)}
                </a>
              </p>
              {answer ? <p className="gl-near-excerpt">{m.similar.answer(answer.bodyText)}</p> : null}
            </div>
          ) : null}
          {linked.length > 0 ? <p className="gl-muted">{m.family.others(linked.length)}</p> : null}
        </>
      )}
      <LinkedList linked={linked} hrefOf={hrefOf} onOpen={onOpen} />
    </section>
  )
}

type LinkedListProps = Omit<LinkedPartProps, 'row'> & { linked: readonly DeskRow[] }

function LinkedList({ linked, hrefOf, onOpen }: LinkedListProps) {
  const { m } = useMessages()
  const [all, setAll] = useState(false)
  const shown = all ? linked : linked.slice(0, FEW)
  return (
    <>
      <ul>
        {shown.map((each) => (
          <li key={each.id}>
            <span className="gl-num gl-muted">{each.number}</span>
            <a href={hrefOf(each.id)} onClick={(event) => onOpen(each.id, event)}>
              {publicTextOf(each)}
            </a>
          </li>
        ))}
      </ul>
      {shown.length < linked.length ? (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {m.family.all(linked.length)}
        </Button>
      ) : null}
    </>
  )
}
