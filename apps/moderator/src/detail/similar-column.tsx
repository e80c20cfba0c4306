import { figureAt } from '@giaoluu/client/console/figures'
import { sharedWords } from '@giaoluu/client/console/shared-words'
import { Button } from '@giaoluu/ui/button'
import { NearCard } from '@giaoluu/ui/near-card'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { Tag } from '@giaoluu/ui/tag'
import { type MouseEvent, useDeferredValue, useMemo } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import type { Candidate, Candidates } from './use-candidates.ts'

/** No text holds it. */
const BETWEEN = '\0'
const NONE: Candidates['list'] = []

type SimilarColumnProps = {
  text: string
  candidates: Candidates
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent<HTMLAnchorElement>) => void
  /** Undefined where this question cannot be linked. */
  onLink: ((candidate: Candidate) => void) | undefined
  /** Undefined where there is nothing to compare for. */
  onCompare: ((candidate: Candidate) => void) | undefined
  keys: boolean
}

/** Questions like this one, each with a way to link to it. */
export function SimilarColumn(props: SimilarColumnProps) {
  const { text, candidates, hrefOf, onOpen, onLink, onCompare, keys } = props
  const { m } = useMessages()
  // The question itself is painted first: what is like it follows in the next frame ([MC7]).
  const follows = useDeferredValue(true, false)
  const list = follows ? candidates.list : NONE
  const texts = list.map((candidate) => candidate.text).join(BETWEEN)
  const shared = useMemo(() => texts.split(BETWEEN).map((other) => sharedWords(other, text)), [texts, text])
  return (
    <section className="md-similar" aria-labelledby="similar">
      <header>
        <h3 id="similar">{m.similar.title}</h3>
        <span className="gl-num gl-muted">{candidates.list.length || ''}</span>
        <span className="gl-muted gl-small gl-end">
          {candidates.list.length > 0 ? m.similar.tinted : null}
        </span>
      </header>
      {candidates.loading ? <Skeleton label={m.loading} lines={[30, 90, 70, 30, 90, 60]} /> : null}
      {candidates.failed ? <p className="gl-muted">{m.similar.failed}</p> : null}
      {!candidates.loading && !candidates.failed && candidates.list.length === 0 ? (
        <p className="gl-muted">{m.similar.empty}</p>
      ) : null}
      {list.map((candidate, index) => {
        const figure = figureAt(index, keys)
        return (
          <NearCard
            key={candidate.id}
            headingLevel={4}
            number={String(candidate.number)}
            state={
              <>
                <Tag state={candidate.state}>{m.states[candidate.state]}</Tag>
                {candidate.fresh ? <Tag state="corrected">{m.similar.fresh}</Tag> : null}
              </>
            }
            question={candidate.text}
            shared={shared[index]}
            href={hrefOf(candidate.id)}
            onClick={(event) => onOpen(candidate.id, event)}
            score={
              candidate.score === undefined
                ? undefined
                : { value: candidate.score, label: m.similar.likeness(Math.round(candidate.score * 100)) }
            }
            excerpt={candidate.answer === undefined ? undefined : m.similar.answer(candidate.answer)}
            action={
              onLink && candidate.lead ? (
                <>
                  <Button keyHint={figure && `D ${figure}`} onClick={() => onLink(candidate)}>
                    {m.similar.link(String(candidate.lead.number))}
                  </Button>
                  {onCompare ? (
                    <Button kind="quiet" onClick={() => onCompare(candidate)}>
                      {m.compare.open}
                    </Button>
                  ) : null}
                </>
              ) : undefined
            }
          />
        )
      })}
    </section>
  )
}
