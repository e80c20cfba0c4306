import type { Decision } from '@giaoluu/client/desk/outbox'
import { dateDay } from '@giaoluu/ui/format/date-day'
import type { Messages } from '../messages/vi.ts'
import type { Triage } from './triage-context.ts'

type Known = Pick<Triage, 'names' | 'session' | 'rows'> & { numberOf: (id: string) => string }

/** A decision as something still to be done: "chuyển tới Vụ Đất đai". */
export function intentWords(m: Messages, { verb, body }: Decision, known: Known): string {
  switch (verb) {
    case 'assign':
      return m.intents.assign(known.names.unit(body.unit))
    case 'decline':
      return m.intents.decline(reasonName(known, body.reason))
    case 'link':
      return m.intents.link(known.numberOf(body.lead))
    case 'handover':
      return m.intents.handover(body.to)
    case 'answerLater':
      return m.intents.answerLater(dateDay(new Date(body.dueAt)))
    case 'accept':
    case 'hold':
    case 'edit':
    case 'unlink':
    case 'mask':
    case 'withdraw':
    case 'reopen':
      return m.intents[verb]
    default:
      return m.verbs[verb]
  }
}

/** A decision as something done: "Câu 871 đã gộp vào câu 340". */
export function doneWords(m: Messages, number: string, { verb, body }: Decision, known: Known): string {
  switch (verb) {
    case 'assign':
      return m.undo.assign(number, known.names.unit(body.unit))
    case 'link':
      return m.undo.link(number, known.numberOf(body.lead))
    case 'handover':
      return m.undo.handover(number, body.to)
    case 'answerLater':
      return m.undo.answerLater(number, dateDay(new Date(body.dueAt)))
    case 'accept':
    case 'hold':
    case 'edit':
    case 'decline':
    case 'unlink':
    case 'mask':
    case 'withdraw':
    case 'reopen':
      return m.undo[verb](number)
    default:
      return `${m.question.number(number)}: ${m.verbs[verb]}`
  }
}

const reasonName = ({ session }: Known, id: string): string =>
  session.declineReasons.find((reason) => reason.id === id)?.name ?? id
