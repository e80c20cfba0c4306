import { number } from '@giaoluu/ui/format/number'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../messages/use-messages.ts'
import { useDueElsewhere } from './use-due-elsewhere.ts'

/** The way to what is due in other sessions, above what is due in this one. */
export function DueElsewhere() {
  const { m, language } = useMessages()
  const elsewhere = useDueElsewhere()
  if (elsewhere.length === 0) return null
  return (
    <nav className="md-elsewhere" aria-label={m.list.dueElsewhere}>
      <p className="gl-muted">{m.list.dueElsewhere}</p>
      <ul>
        {elsewhere.map(({ slug, title, count }) => (
          <li key={slug}>
            <Link to="/$session/$queue" params={{ session: slug, queue: 'due' }} search={{}}>
              {title}
            </Link>{' '}
            <span className="gl-num">{number(count, language)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
