import type { ClaimControl } from '@giaoluu/client/console/use-claim'
import { type Shortcuts, useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import type { DeclineReason } from '@giaoluu/contract/session'
import { useTriage } from '../desk/triage-context.ts'
import { LINK_FIELD } from './link-search.tsx'
import { ROUTE_FIELD } from './route-fields.tsx'
import type { Candidates } from './use-candidates.ts'
import type { QuestionActs } from './use-question-acts.ts'
import type { Stale } from './use-stale.ts'
import type { Work } from './work.ts'

type Options = {
  acts: QuestionActs
  work: Work | undefined
  stale: Stale | undefined
  claim: ClaimControl
  candidates: Candidates
  change: (work: Work) => void
}

/** The keys of the open question ([MC6]); what they do depends on what is open on it. */
export function useQuestionKeys(options: Options): void {
  const { session } = useTriage()
  useShortcuts(questionKeys(options, session.declineReasons), 'open')
}

function questionKeys(options: Options, reasons: readonly DeclineReason[]): Shortcuts {
  const { acts, work, stale, claim, candidates, change } = options
  if (stale) return staleKeys(acts, stale)
  if (!work)
    return {
      KeyA: acts.accept,
      KeyE: acts.edit,
      KeyR: () => focus(ROUTE_FIELD),
      KeyD: acts.openLink,
      KeyH: acts.hold,
      KeyX: acts.decline,
      Escape: () => leaveField() || (claim.hold.kind === 'mine' && claim.release()),
    }
  // A press leaves the field first, so that one key never throws away what is being typed.
  const common = { Escape: () => leaveField() || acts.cancel(), 'Ctrl+Enter': () => acts.save() }
  switch (work.mode) {
    case 'edit':
    case 'mask':
      return { ...common, KeyE: () => focus('public-text-field') }
    case 'decline':
      return {
        ...common,
        ...digits(reasons, ({ id }) => change({ ...work, reason: id })),
      }
    case 'link':
      return {
        ...common,
        KeyD: () => focus(LINK_FIELD),
        ...digits(candidates.list, acts.link),
      }
  }
}

const staleKeys = (acts: QuestionActs, stale: Stale): Shortcuts => ({
  Enter: () => {
    stale.drop()
    acts.goOn()
  },
  Escape: stale.drop,
})

const digits = <T>(list: readonly T[], choose: (item: T) => void): Shortcuts =>
  Object.fromEntries(list.slice(0, 9).map((item, index) => [String(index + 1), () => choose(item)]))

function focus(id: string): void {
  document.getElementById(id)?.focus()
}

/** Leaves the field that has the focus; false when none has. */
function leaveField(): boolean {
  const active = document.activeElement
  if (!(active instanceof HTMLElement) || !active.matches('input, textarea, select')) return false
  active.blur()
  return true
}
