import { figureShortcuts } from '@giaoluu/client/console/figures'
import { leaveField } from '@giaoluu/client/console/leave-field'
import type { ClaimControl } from '@giaoluu/client/console/use-claim'
import { type Shortcuts, useShortcuts } from '@giaoluu/client/console/use-shortcuts'
import type { DeskSession } from '@giaoluu/contract/session'
import { useTriage } from '../desk/triage-context.ts'
import type { Drawer } from './drawer.ts'
import { LINK_FIELD } from './link-search.tsx'
import { LABEL_FIELD } from './new-label.tsx'
import { ROUTE_FIELD } from './route-fields.tsx'
import type { Candidate, Candidates } from './use-candidates.ts'
import type { QuestionActs } from './use-question-acts.ts'
import type { RowLabels } from './use-row-labels.ts'
import type { Stale } from './use-stale.ts'
import type { Work } from './work.ts'

type Options = {
  acts: QuestionActs
  work: Work | undefined
  stale: Stale | undefined
  claim: ClaimControl
  candidates: Candidates
  /** The candidate that is compared. */
  chosen: Candidate | undefined
  change: (work: Work) => void
  labels: RowLabels
  /** What is open beside the work. */
  drawer: Drawer
  openDrawer: (drawer: Drawer) => void
  /** What can be done to a report stands in view: nothing is folded away. */
  confidential: boolean
}

/** The keys of the open question ([MC6]); what they do depends on what is open on it. */
export function useQuestionKeys(options: Options): void {
  const { session } = useTriage()
  useShortcuts(questionKeys(options, session), 'open')
}

function questionKeys(options: Options, { declineReasons, labels: known }: DeskSession): Shortcuts {
  const { acts, work, stale, claim, candidates, chosen, change, labels, drawer, openDrawer, confidential } =
    options
  if (stale) return staleKeys(acts, stale)
  if (!work && drawer === 'labels')
    return {
      KeyL: () => focus(LABEL_FIELD),
      ...figureShortcuts(known, ({ id }) => labels.toggle?.(id)),
      Escape: () => leaveField() || openDrawer(null),
    }
  if (!work && drawer === 'others')
    return {
      KeyM: () => openDrawer(null),
      ...figureShortcuts(acts.others, ({ act }) => act()),
      Escape: () => openDrawer(null),
    }
  if (!work)
    return {
      KeyL: labels.toggle && (() => openDrawer('labels')),
      KeyM: acts.others.length > 0 && !confidential ? () => openDrawer('others') : undefined,
      KeyA: acts.accept,
      KeyE: acts.edit ?? acts.mask,
      KeyR: acts.routeTo && (() => unfold(ROUTE_FIELD)),
      KeyD: acts.openLink ?? acts.unlink,
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
        ...figureShortcuts(declineReasons, ({ id }) => acts.declineFor(id)),
      }
    case 'reopen':
    case 'withdraw':
    case 'handover':
    case 'answerLater':
      return common
    case 'link': {
      const choose = (by: 1 | -1): boolean => {
        const at = candidates.list.findIndex(({ id }) => id === chosen?.id)
        const next = candidates.list[at + by]
        if (next) change({ ...work, chosen: next.id })
        return next !== undefined
      }
      return {
        ...common,
        KeyD: () => focus(LINK_FIELD),
        Enter: acts.linkChosen,
        ArrowDown: () => choose(1),
        ArrowUp: () => choose(-1),
        ...figureShortcuts(candidates.list, acts.link),
      }
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

/** Goes to a field and opens its list, where the figures choose. */
function unfold(id: string): void {
  focus(id)
  document.getElementById(id)?.click()
}

function focus(id: string): void {
  document.getElementById(id)?.focus()
}
