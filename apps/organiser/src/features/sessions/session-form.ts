import { mayChange } from '@giaoluu/client/console/session-rules'
import type { AskField, AskFields } from '@giaoluu/contract/ask-fields'
import type { Break, SessionState } from '@giaoluu/contract/session'
import type { EditSession, SessionSetup } from '@giaoluu/contract/session-setup'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { decimal } from '@giaoluu/ui/format/decimal'
import type { Language } from '@giaoluu/ui/format/language'
import { parseClock, parseMoment } from '@giaoluu/ui/format/parse-moment'
import type { Moment } from '@giaoluu/ui/moment-field'

const TIMES = ['opensAt', 'closesAt', 'asksFrom', 'asksUntil'] as const
export type TimeName = (typeof TIMES)[number]

/** A break as it is typed. `day` is empty for the day of the opening, which is what all but none have. */
export type TypedBreak = { key: number; day: string; from: string; until: string }

/** The settings of a session as they are typed. */
export type SessionForm = {
  title: string
  opensAt: Moment
  closesAt: Moment
  asksFrom: Moment
  asksUntil: Moment
  breaks: TypedBreak[]
  /** In seconds. */
  delay: string
  secondSignature: boolean
  askFields: AskFields
}

/** A moment as it is typed; empty for none. */
export const toMoment = (at: string | null): Moment =>
  at === null ? { day: '', time: '' } : { day: dateDay(new Date(at)), time: clock(new Date(at)) }

/** What somebody has typed over the settings, field by field; the rest of a form follows the session. */
export type TypedOver = Partial<Omit<SessionForm, 'askFields'>> & { askFields?: Partial<AskFields> }

const SETTINGS = {
  title: 'title',
  opensAt: 'opensAt',
  closesAt: 'closesAt',
  asksFrom: 'asksFrom',
  asksUntil: 'asksUntil',
  breaks: 'breaks',
  delay: 'publishDelay',
  secondSignature: 'secondSignature',
  askFields: 'askFields',
} as const satisfies Record<keyof SessionForm, Parameters<typeof mayChange>[0]>

/**
 * The form with what was typed in it. What may not be changed any more shows the session's own, whatever was typed: the
 * day opens, ends and is extended while somebody has the form open.
 */
export function typedForm(
  typed: TypedOver,
  setup: SessionSetup,
  state: SessionState,
  language: Language,
): SessionForm {
  const names = Object.keys(typed) as (keyof SessionForm)[]
  const kept: TypedOver = Object.fromEntries(
    names.filter((name) => mayChange(SETTINGS[name], state)).map((name) => [name, typed[name]]),
  )
  const form = sessionForm(setup, language)
  return { ...form, ...kept, askFields: { ...form.askFields, ...kept.askFields } }
}

/** The settings of a session as a form shows them. */
export function sessionForm(setup: SessionSetup, language: Language = 'vi'): SessionForm {
  const opens = toMoment(setup.opensAt)
  return {
    title: setup.title,
    opensAt: opens,
    closesAt: toMoment(setup.closesAt),
    asksFrom: toMoment(setup.asksFrom),
    asksUntil: toMoment(setup.asksUntil),
    breaks: setup.breaks.map(({ from, until }, key) => {
      const { day, time } = toMoment(from)
      return { key, day: day === opens.day ? '' : day, from: time, until: clock(new Date(until)) }
    }),
    delay: decimal(setup.publishDelay / 1000, language, 3),
    secondSignature: setup.secondSignature,
    askFields: setup.askFields,
  }
}

export type FormField = TimeName | 'title' | 'breaks' | 'delay'
export type FormProblem = { field: FormField; kind: 'missing' | 'unreadable' | 'senseless' }

type Read = { problems: FormProblem[]; body: EditSession }

/**
 * What a form says that the session does not: only what differs is sent, so that two organisers who change different
 * things do not undo each other's work. `faulty` finds the first time that makes no sense with the others.
 */
export function readForm(
  form: SessionForm,
  setup: SessionSetup,
  faulty: (times: Pick<SessionSetup, 'kind' | TimeName | 'breaks'>) => string | null,
): Read {
  const problems: FormProblem[] = []
  const body: EditSession = {}
  const title = form.title.normalize('NFC').trim()
  if (title === '') problems.push({ field: 'title', kind: 'missing' })
  else if (title !== setup.title) body.title = title

  if (setup.kind === 'day') {
    const times = { kind: setup.kind, ...readTimes(form, problems), breaks: readBreaks(form, problems) }
    for (const name of TIMES) if (!sameTime(times[name], setup[name])) body[name] = times[name]
    if (!sameBreaks(times.breaks, setup.breaks)) body.breaks = times.breaks
    // What the day did to its own times (opened early, extended) is no fault of who changes the title.
    const replanned = body.breaks !== undefined || TIMES.some((name) => body[name] !== undefined)
    const readable = problems.every(({ kind }) => kind !== 'unreadable')
    const senseless = replanned && readable ? faulty(times) : null
    if (senseless !== null) problems.push({ field: senseless as FormField, kind: 'senseless' })
  }

  const seconds = Number(form.delay.replace(',', '.'))
  const delay =
    form.delay.trim() === '' || !(seconds >= 0 && seconds <= 600) ? null : Math.round(seconds * 1000)
  if (delay === null) problems.push({ field: 'delay', kind: 'unreadable' })
  else if (delay !== setup.publishDelay) body.publishDelay = delay
  if (form.secondSignature !== setup.secondSignature) body.secondSignature = form.secondSignature
  const fields = (Object.keys(form.askFields) as AskField[]).filter(
    (field) => form.askFields[field] !== setup.askFields[field],
  )
  if (fields.length > 0)
    body.askFields = Object.fromEntries(fields.map((field) => [field, form.askFields[field]]))
  return { problems, body }
}

function readTimes(form: SessionForm, problems: FormProblem[]): Record<TimeName, string | null> {
  const read = (name: TimeName): string | null => {
    const at = parseMoment(form[name].day, form[name].time)
    if (!at) problems.push({ field: name, kind: 'unreadable' })
    return at?.toISOString() ?? null
  }
  return {
    opensAt: read('opensAt'),
    closesAt: read('closesAt'),
    asksFrom: read('asksFrom'),
    asksUntil: read('asksUntil'),
  }
}

function readBreaks(form: SessionForm, problems: FormProblem[]): Break[] {
  const breaks: Break[] = []
  for (const { day, from, until } of form.breaks) {
    const begins = parseMoment(day || form.opensAt.day, from)
    const ends = parseMoment(day || form.opensAt.day, until)
    if (begins && ends) breaks.push({ from: begins.toISOString(), until: ends.toISOString() })
    // Where the day itself cannot be read, that is told of the opening.
    else if (!parseClock(from) || !parseClock(until)) problems.push({ field: 'breaks', kind: 'unreadable' })
  }
  return breaks
}

// A form shows minutes: what differs by seconds only was not changed there.
const MINUTE = 60_000
const minute = (at: string | null): number | null =>
  at === null ? null : Math.floor(Date.parse(at) / MINUTE)
const sameTime = (a: string | null, b: string | null): boolean => minute(a) === minute(b)
const sameBreaks = (a: readonly Break[], b: readonly Break[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ from, until }, index) =>
      sameTime(from, b[index]?.from ?? null) && sameTime(until, b[index]?.until ?? null),
  )
