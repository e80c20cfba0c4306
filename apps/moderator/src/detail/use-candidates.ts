import { canLead } from '@giaoluu/client/console/can-lead'
import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import { deskListQuery, deskSimilarQuery } from '@giaoluu/client/desk-queries'
import type { DeskRow, DeskSimilar, QuestionState } from '@giaoluu/contract/question'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { type Triage, useTriage } from '../desk/triage-context.ts'
import { steadyCandidates } from './steady-candidates.ts'
import { useSimilarNews } from './use-similar-news.ts'

/** A question another one may be linked to. */
export type Candidate = {
  id: string
  number: number
  state: QuestionState
  text: string
  score: number | undefined
  answer: string | undefined
  /** What to link to: the question itself, or the lead it is linked to; null where neither can lead. */
  lead: { id: string; number: number } | null
  /** It came while the question was open. */
  fresh: boolean
}

export type Candidates = { list: readonly Candidate[]; loading: boolean; failed: boolean }

const FOUND = 10
/** While reading, the best are enough; choosing a lead shows all. */
const SHOWN = 5

/** Questions like this one, or those a search finds; states are as they are now. */
export function useCandidates(row: DeskRow, search: string, choosing: boolean): Candidates {
  const { session, rows } = useTriage()
  const words = useDeferredValue(search.trim())
  // A confidential report is linked to nothing.
  const similar = useQuery({ ...deskSimilarQuery(row.id), enabled: words === '' && !row.confidential })
  const found = useQuery({
    ...deskListQuery({ session: session.slug, q: words, order: 'newest', limit: FOUND }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  })
  const shown = useSteady(similar.data?.similar)
  useSimilarNews(
    row.id,
    publicTextOf(row),
    shown.map(({ id }) => id),
  )
  const asNow = (read: Omit<Candidate, 'lead'>): Candidate => {
    const state = rows.get(read.id)?.state ?? read.state
    const lead = leadOf(rows, { ...read, state })
    return { ...read, state, lead: lead?.id === row.id ? null : lead }
  }
  if (words !== '')
    return {
      list: (found.data?.questions ?? [])
        .filter(({ id }) => id !== row.id)
        .map((other) =>
          asNow({
            id: other.id,
            number: other.number,
            state: other.state,
            text: publicTextOf(other),
            score: undefined,
            answer: undefined,
            fresh: false,
          }),
        ),
      loading: found.isPending,
      failed: found.isError,
    }
  return {
    list: shown
      .filter(({ id, fresh }, place) => id !== row.id && (choosing || fresh || place < SHOWN))
      .map(({ answer, ...other }) => asNow({ ...other, answer: answer?.bodyText })),
    loading: similar.isPending,
    failed: similar.isError,
  }
}

type Read = readonly DeskSimilar[] | undefined
type Shown = DeskSimilar & { fresh: boolean }

/** What was read first keeps its places, whatever is read later. */
function useSteady(read: Read): readonly Shown[] {
  const [memory, setMemory] = useState<{ read: Read; shown: readonly Shown[] }>({
    read: undefined,
    shown: [],
  })
  let current = memory
  if (read && memory.read !== read) {
    const known = new Map(memory.shown.map(({ id, fresh }) => [id, fresh]))
    const marked = read.map((each) => ({ ...each, fresh: known.get(each.id) ?? memory.read !== undefined }))
    current = { read, shown: steadyCandidates(memory.shown, marked) }
    setMemory(current)
  }
  return current.shown
}

function leadOf(
  rows: Triage['rows'],
  { id, number, state }: Pick<Candidate, 'id' | 'number' | 'state'>,
): Candidate['lead'] {
  if (canLead(state)) return { id, number }
  const linkedTo = rows.get(id)?.lead
  const lead = linkedTo === undefined ? undefined : rows.get(linkedTo)
  return lead && canLead(lead.state) ? { id: lead.id, number: lead.number } : null
}
