import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import { age } from '@giaoluu/ui/format/age'
import { number } from '@giaoluu/ui/format/number'
import { QueueCard } from '@giaoluu/ui/queue-card'
import type { RowMarkProps } from '@giaoluu/ui/row-mark'
import { type MouseEvent, memo } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { ageTone } from './age-tone.ts'
import { type Flood, rowsOf } from './floods.ts'

type FloodCardProps = {
  flood: Flood
  now: number
  href: string
  current: boolean
  marked: RowMarkProps['checked']
  marking: boolean
  onMark: RowMarkProps['onChange']
  onToggle: (stop: string) => void
  onOpen: (stop: string, event: MouseEvent<HTMLAnchorElement>) => void
}

/** Questions that ask the same in the same words, as one card of the list. */
export const FloodCard = memo(function FloodCard(props: FloodCardProps) {
  const { flood, now, href, current, marked, marking, onMark, onToggle, onOpen } = props
  const { m, language } = useMessages()
  const first = (rowsOf(flood)[0] ?? flood.rows[0])?.row
  if (!first) return null
  const title = m.flood.title(number(flood.count, language))
  return (
    <QueueCard
      id={flood.id}
      href={href}
      title={title}
      text={publicTextOf(first)}
      age={age(new Date(first.receivedAt), new Date(now), language)}
      ageTone={flood.left ? undefined : ageTone(first.receivedAt, now)}
      current={current}
      changed={flood.left}
      open={flood.open}
      toggleLabel={flood.open ? m.flood.close : m.flood.open}
      onToggle={onToggle}
      onSelect={onOpen}
      mark={
        flood.left
          ? undefined
          : { checked: marked, label: m.select.all(title), shown: marking, onChange: onMark }
      }
    />
  )
})
