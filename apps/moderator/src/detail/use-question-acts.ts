import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import { serverNow } from '@giaoluu/client/server-clock'
import type { DeskRow } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { type Plan, type PlanStep, planAccept } from '../desk/plan.ts'
import { useMessages } from '../messages/use-messages.ts'
import { declinesAtOnce } from './declines-at-once.ts'
import type { DetailProps } from './detail-pane.tsx'
import type { OtherMode } from './other-panel.tsx'
import { planWork } from './plan-work.ts'
import type { Candidate } from './use-candidates.ts'
import type { Route } from './use-route.ts'
import type { Work } from './work.ts'

export type QuestionActs = {
  accept: (() => void) | undefined
  /** Accepts and routes to a unit at once. */
  routeTo: ((unit: string) => void) | undefined
  hold: (() => void) | undefined
  unlink: (() => void) | undefined
  link: (candidate: Candidate) => void
  /** Links to the candidate that is compared. */
  linkChosen: (() => void) | undefined
  /** Opens the comparison, with a candidate where one was pointed at. */
  compare: ((candidate: Candidate) => void) | undefined
  /** Opens a piece of work, where that is allowed. */
  edit: (() => void) | undefined
  rewrite: (text: string) => void
  openLink: (() => void) | undefined
  decline: (() => void) | undefined
  /** Declines at once, or only chooses the reason where something else is still to be settled. */
  declineFor: (reason: string) => void
  mask: (() => void) | undefined
  /** What an organiser does seldom; those that are possible now. */
  others: readonly { mode: OtherMode; act: () => void }[]
  /** Sends the work that is open; `only` leaves the question where it is. */
  save: (only?: boolean) => void
  cancel: () => void
  /** Goes on to the next question without deciding. */
  goOn: () => void
}

type Options = Pick<DetailProps, 'decide' | 'goOn' | 'works'> & {
  row: DeskRow
  work: Work | undefined
  route: Route
  allowed: ReadonlySet<Verb>
  /** Somebody else holds the question. */
  held: boolean
  chosen: Candidate | undefined
  setError: (error: string | undefined) => void
  begin: (work: Work | null) => void
  change: (work: Work) => void
  release: () => void
}

/** Everything that can be done to the open question; what is not allowed is not there. */
export function useQuestionActs(options: Options): QuestionActs {
  const { row, work, route, allowed, held, chosen, decide, begin, change, release, setError, works } = options
  const { m } = useMessages()
  const may = (verb: Verb): boolean => allowed.has(verb) && !held
  const one = (step: PlanStep): Plan => ({ steps: [step] })
  const when = (condition: boolean, act: () => void): (() => void) | undefined =>
    condition ? act : undefined
  const send = async (plan: Plan, stay = false): Promise<void> => {
    if (!(await decide(row, plan, stay))) return
    works.set(row.id, null)
    // What is finished is free for others, also while it is still looked at.
    if (stay) release()
  }
  const missingWords = {
    text: m.edit.empty,
    'decline-reason': m.decline.missing,
    'mask-reason': m.mask.reasonMissing,
    reason: m.others.reasonMissing,
    office: m.others.handover.toMissing,
    day: m.others.answerLater.missing,
    past: m.others.answerLater.past,
  }
  const accepted = may('accept') || may('assign') ? planAccept(row, route) : null
  const rewrite = (text: string): void =>
    begin(
      allowed.has('mask') ? { mode: 'mask', base: row, text, reason: '' } : { mode: 'edit', base: row, text },
    )

  function save(only = false, done = work): void {
    if (!done) return
    const sending = planWork(row, done, route, { only, now: serverNow() })
    switch (sending.kind) {
      case 'missing':
        setError(missingWords[sending.what])
        break
      case 'nothing':
        begin(null)
        break
      case 'plan':
        // Saving alone decides nothing: the question stays open.
        void send(
          sending.plan,
          sending.plan.steps.every(({ verb }) => verb === 'edit' || verb === 'mask'),
        )
    }
  }

  function routeTo(unit: string): void {
    const { leader, coUnits } = route
    const wish = {
      ...route,
      unit,
      leader: unit === route.unit ? leader : null,
      coUnits: coUnits.filter((each) => each !== unit),
    }
    const plan = planAccept(row, wish)
    if (plan) void send(plan)
  }

  function declineFor(reason: string): void {
    if (work?.mode !== 'decline') return
    const next = { ...work, reason }
    if (declinesAtOnce(row, next)) {
      works.set(row.id, next)
      save(false, next)
    } else change(next)
  }

  const link = (candidate: Candidate): void => {
    if (may('link') && candidate.lead) void send(one({ verb: 'link', body: { lead: candidate.lead.id } }))
  }

  return {
    accept: accepted ? () => void send(accepted) : undefined,
    routeTo: may('assign') ? routeTo : undefined,
    // On what is held the same key brings it back, to wait for a unit.
    hold:
      row.state === 'held'
        ? when(may('accept'), () => void send(one({ verb: 'accept', body: {} })))
        : when(may('hold'), () => void send(one({ verb: 'hold', body: {} }))),
    unlink: when(may('unlink'), () => void send(one({ verb: 'unlink', body: {} }), true)),
    link,
    linkChosen: when(may('link') && Boolean(chosen?.lead), () => chosen && link(chosen)),
    compare: may('link')
      ? (candidate) => begin({ mode: 'link', base: row, search: '', chosen: candidate.id })
      : undefined,
    edit: when(may('edit'), () => rewrite(publicTextOf(row))),
    rewrite,
    openLink: when(may('link'), () => begin({ mode: 'link', base: row, search: '' })),
    decline: when(may('decline'), () =>
      begin({ mode: 'decline', base: row, reason: null, note: '', linked: 'return' }),
    ),
    declineFor,
    mask: when(may('mask'), () => rewrite(publicTextOf(row))),
    others: OTHERS.filter(may).map((mode) => ({ mode, act: () => begin(startOf(mode, row)) })),
    save: (only) => save(only),
    cancel: () => begin(null),
    goOn: () => options.goOn(row.id),
  }
}

const OTHERS: readonly OtherMode[] = ['answerLater', 'handover', 'reopen', 'withdraw']

function startOf(mode: OtherMode, base: DeskRow): Work {
  switch (mode) {
    case 'reopen':
    case 'withdraw':
      return { mode, base, reason: '' }
    case 'handover':
      return { mode, base, to: '', code: '', reason: '', note: '', linked: 'return' }
    case 'answerLater':
      return { mode, base, day: '' }
  }
}
