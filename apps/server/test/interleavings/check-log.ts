import { isDeepStrictEqual } from 'node:util'
import type { Called, Told } from './desk-calls.ts'
import { must } from './must.ts'
import type { Past } from './replay.ts'

/** On record stands what people were told is done, and nothing that was refused. */
export function checkLog(past: Past, told: Told): void {
  const done = told.log.filter(({ code }) => code === null)
  const acts = past.acts.filter(({ principal, by }) => principal && by !== null)
  same(
    'verbs that raise the version',
    done.flatMap((call) => (raises(call) ? [keyOf(call, Number(call.body.version) + 1)] : [])),
    acts.flatMap((act) => (act.raised ? [recordKey(act)] : [])),
  )
  same(
    'drafts after the first',
    done.flatMap((call) =>
      call.verb === 'draft' && !raises(call) ? [keyOf(call, Number(call.body.version))] : [],
    ),
    acts.flatMap((act) => (act.verb === 'draft' && !act.raised ? [recordKey(act)] : [])),
  )
  same(
    'claims',
    done.flatMap(({ verb, question, by }) => (verb === 'claim' ? [`${question} ${by.personId}`] : [])),
    [...acts.filter(({ verb }) => verb === 'claim'), ...past.renewals].map(
      ({ question, by }) => `${question} ${by}`,
    ),
  )
  for (const { question, verb, by } of acts)
    if (verb === 'release')
      must(
        done.some((call) => call.verb === 'release' && call.question === question && call.by.personId === by),
        'released by nobody',
        question,
      )
  same('asks', [...told.asked], idsOf(past, 'ask'))
  same('retracts', [...told.retracted], idsOf(past, 'retract'))
  for (const call of done) checkView(past, call)
}

const idsOf = (past: Past, wanted: string): string[] =>
  past.acts.flatMap(({ question, verb }) => (verb === wanted ? [question] : []))

function raises({ verb, view, body }: Called): boolean {
  if (verb === 'claim' || verb === 'release') return false
  if (view === null) return true
  const raised = view.version - Number(body.version)
  must(raised === 1 || (verb === 'draft' && raised === 0), 'one act, one version', verb, body, view)
  return raised === 1
}

const keyOf = ({ question, verb, by }: Called, version: number) =>
  `${question} ${version} ${verb} ${by.personId}`
const recordKey = ({ question, version, verb, by }: Past['acts'][number]) =>
  `${question} ${version} ${verb} ${by}`

function same(what: string, answered: string[], recorded: string[]): void {
  const counts = new Map<string, number>()
  for (const key of answered) counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const key of recorded) counts.set(key, (counts.get(key) ?? 0) - 1)
  const different = [...counts].filter(([, count]) => count !== 0)
  must(
    different.length === 0,
    `${what}: told (+) but not on record, or on record (-) but not told`,
    different,
  )
}

/** The view that came back is of the version it names, and the text that was sent is the text that was kept. */
function checkView(past: Past, { question, verb, body, view, by }: Called): void {
  if (!view) return
  const row = past.versions.get(question)?.get(view.version)?.row
  must(row !== undefined, 'a view of no version', view)
  const shown = [view.state, view.unit, view.coUnits, view.lead ?? null, view.publicText, view.returns]
  const kept = [row.state, row.unit_id, row.co_unit_ids, row.lead_id, row.public_text, row.returns]
  must(isDeepStrictEqual(shown, kept), 'a view that never was', shown, kept)
  if ((verb !== 'draft' && verb !== 'publish') || body.body === undefined) return
  const { draft } = view
  must(draft?.by === by.username && isDeepStrictEqual(draft.body, body.body), 'another text', view)
  const saved = past.saved.get(question)?.get(draft.revision)
  must(saved?.by_id === by.personId && isDeepStrictEqual(saved.body, body.body), 'not saved', view)
  const expected = body.draftRevision ?? (verb === 'draft' ? 0 : draft.revision - 1)
  must(
    draft.revision === Number(expected) + 1,
    'saved over what its author had not seen',
    body,
    draft.revision,
  )
}
