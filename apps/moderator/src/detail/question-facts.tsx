import { contactQuery } from '@giaoluu/client/desk-queries'
import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { type KeyValue, KeyValues } from '@giaoluu/ui/key-values'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTriage } from '../desk/triage-context.ts'
import { useMessages } from '../messages/use-messages.ts'

type QuestionFactsProps = {
  row: DeskRow
  question: DeskQuestion | undefined
  /** Its labels, to see and to change. */
  labels: ReactNode
}

/** What is known of a question beside its text. */
export function QuestionFacts({ row, question, labels }: QuestionFactsProps) {
  const { m } = useMessages()
  const { names } = useTriage()
  const fact = (key: string, label: string, value: ReactNode): KeyValue[] =>
    value === null ? [] : [{ key, label, value }]
  const named = (id: string | null, name: (id: string) => string) => (id === null ? null : name(id))
  return (
    <section className="md-part" aria-labelledby="facts">
      <h3 id="facts" className="gl-hidden">
        {m.detail.facts}
      </h3>
      <KeyValues
        facts={[
          ...fact('province', m.detail.province, named(row.province, names.province) ?? m.detail.unknown),
          ...fact('topic', m.detail.topic, named(row.topic, names.topic) ?? m.detail.unknown),
          ...fact('received', m.detail.received, moment(row.receivedAt)),
          ...fact('source', m.detail.source, row.source === 'web' ? null : m.detail.sources[row.source]),
          ...fact('unit', m.detail.unit, named(row.unit, names.unit)),
          ...fact('leader', m.detail.leader, named(row.leader, names.person)),
          ...fact('co-units', m.detail.coUnits, row.coUnits.map(names.unit).join(', ') || null),
          ...fact('labels', m.detail.labels, labels),
          ...fact('asking', m.detail.asking, row.linked > 0 ? m.detail.people(row.linked + 1) : null),
          ...fact('reason', m.claim.reason, reasonOf(row, question)),
          ...fact('due', m.detail.dueAt, row.dueAt === undefined ? null : moment(row.dueAt)),
          ...fact('contact', m.detail.contact, <ContactFact id={row.id} />),
        ]}
      />
    </section>
  )
}

/** The steps whose reason explains why a question stands where it does. */
const EXPLAINS: Partial<Record<DeskRow['state'], string>> = {
  declined: 'decline',
  withdrawn: 'withdraw',
  handedOver: 'handover',
}

function reasonOf({ state }: DeskRow, question: DeskQuestion | undefined): string | null {
  const verb = EXPLAINS[state]
  const step = verb === undefined ? undefined : question?.history.findLast((past) => past.verb === verb)
  return [step?.reason, step?.note].filter(Boolean).join('. ') || null
}

const moment = (time: string): string => `${clock(new Date(time))} · ${dateDay(new Date(time))}`

/** Contact data is fetched only when asked for, because every look is recorded. */
function ContactFact({ id }: { id: string }) {
  const { m } = useMessages()
  const contact = useQuery(contactQuery(id))
  if (!contact.data)
    return (
      <>
        <Button kind="quiet" busy={contact.isFetching} onClick={() => void contact.refetch()}>
          {m.detail.showContact}
        </Button>
        <span className="gl-muted">{contact.isError ? m.errors.unavailable : m.detail.contactRecorded}</span>
      </>
    )
  const { name, email, phone, address } = contact.data
  const known = Object.entries({ name, email, phone, address }).flatMap(([field, value]) =>
    value === undefined ? [] : [{ field: field as keyof typeof m.detail.contactFields, value }],
  )
  if (known.length === 0) return <span className="gl-muted">{m.detail.noContact}</span>
  return (
    <ul className="md-contact">
      {known.map(({ field, value }) => (
        <li key={field}>
          <span className="gl-muted">{m.detail.contactFields[field]}</span> {value}
        </li>
      ))}
    </ul>
  )
}
