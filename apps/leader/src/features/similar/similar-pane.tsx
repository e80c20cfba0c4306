import { publicTextOf } from '@giaoluu/client/console/public-text-of'
import { differentWords } from '@giaoluu/client/console/shared-words'
import { deskSimilarQuery } from '@giaoluu/client/desk-queries'
import { http } from '@giaoluu/client/http'
import type { DeskRow, DeskSimilar } from '@giaoluu/contract/question'
import { Button } from '@giaoluu/ui/button'
import { followsLink } from '@giaoluu/ui/follows-link'
import { NearCard } from '@giaoluu/ui/near-card'
import { Pane } from '@giaoluu/ui/pane'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { Tag } from '@giaoluu/ui/tag'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { cleanWritten, type Written } from '../writing/written.ts'

/** Enough to see a pattern; the rest is searched on the public page. */
const ANSWERED_MAX = 5
const OPEN_MAX = 3

type SimilarPaneProps = {
  row: DeskRow
  /** Puts an answer with its references into what is being written. */
  onUse?: ((written: Written, number: number) => void) | undefined
  /** Whether something is written already. */
  begun?: boolean | undefined
}

/** What has been answered to questions like this one ([LC1]). */
export function SimilarPane({ row, onUse, begun }: SimilarPaneProps) {
  const { m } = useMessages()
  const similar = useQuery(deskSimilarQuery(row.id))
  const text = publicTextOf(row)
  // Compared once, not with every key of what is being written beside it.
  const found = useMemo(
    () =>
      (similar.data?.similar ?? []).map((each) => ({
        ...each,
        differing: differentWords(each.text, text),
      })),
    [similar.data, text],
  )
  const answered = found.filter(({ answer }) => answer).slice(0, ANSWERED_MAX)
  const open = found.filter(({ answer }) => !answer).slice(0, OPEN_MAX)
  return (
    <Pane place="side" label={m.similar.title} head={<h2>{m.similar.title}</h2>}>
      <div className="ld-similar">
        {similar.isPending ? <Skeleton label={m.loading} lines={[80, 95, 60]} /> : null}
        {similar.isError ? <p className="gl-muted">{m.similar.failed}</p> : null}
        {[...answered, ...open].some(({ differing }) => differing.length > 0) ? (
          <p className="gl-muted">{m.similar.differing}</p>
        ) : null}
        {similar.isSuccess && answered.length === 0 ? <p className="gl-muted">{m.similar.empty}</p> : null}
        {answered.map((each) => (
          <SimilarCard key={each.id} similar={each} onUse={onUse} begun={begun} />
        ))}
        {open.length > 0 ? (
          <section>
            <h3 className="ld-queue-title">{m.similar.open}</h3>
            {open.map((each) => (
              <SimilarCard key={each.id} similar={each} />
            ))}
          </section>
        ) : null}
      </div>
    </Pane>
  )
}

type SimilarCardProps = Omit<SimilarPaneProps, 'row'> & {
  /** With the words that the question being answered lacks. */
  similar: DeskSimilar & { differing: readonly string[] }
}

function SimilarCard({ similar, onUse, begun }: SimilarCardProps) {
  const { m } = useMessages()
  const { session, open } = useDeskHere()
  const [failed, setFailed] = useState(false)
  const { answer } = similar

  async function insert(id: string): Promise<void> {
    try {
      const written = cleanWritten(await http.call('answer', { params: { id } }))
      if (written) onUse?.(written, similar.number)
      setFailed(written === null)
    } catch {
      setFailed(true)
    }
  }

  return (
    <NearCard
      number={m.question.number(String(similar.number))}
      state={answer ? undefined : <Tag state={similar.state}>{m.states[similar.state]}</Tag>}
      question={similar.text}
      differing={similar.differing}
      href={`/leader/${session.slug}/${similar.id}`}
      onClick={(event) => followsLink(event) && open(similar.id)}
      score={{ value: similar.score, label: m.similar.likeness(Math.round(similar.score * 100)) }}
      excerpt={answer?.bodyText}
      headingLevel={answer ? 3 : 4}
      action={
        answer && onUse ? (
          <>
            <Button onClick={() => void insert(answer.id)}>{begun ? m.similar.insert : m.similar.use}</Button>
            {failed ? (
              <span className="gl-toned" data-tone="late" role="alert">
                {m.similar.failedUse}
              </span>
            ) : null}
          </>
        ) : undefined
      }
    />
  )
}
