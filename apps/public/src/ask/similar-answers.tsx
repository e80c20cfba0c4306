import type { SimilarAnswer } from '@giaoluu/contract/answer'
import { Button } from '@giaoluu/ui/button'
import { NearCard } from '@giaoluu/ui/near-card'
import { answerAddress } from '../addresses.ts'
import { useWords } from '../words.tsx'

type SimilarAnswersProps = {
  /** Unique on the page: narrow screens have theirs elsewhere. */
  id: string
  similar: readonly SimilarAnswer[]
  /** The asker found what they wanted in this answer. */
  onAnswered: (id: string) => void
}

/** Up to three answers that may spare the question, beside it and never in its way ([AF2]). */
export function SimilarAnswers({ id: headingId, similar, onAnswered }: SimilarAnswersProps) {
  const { t, n } = useWords()
  if (similar.length === 0) return null
  return (
    <section aria-labelledby={headingId} className="border-t-2 border-accent pt-3">
      <h2 id={headingId} className="text-md">
        {t.similarTitle}
      </h2>
      <p className="gl-small gl-muted mb-1">{t.similarNote(n(similar.length))}</p>
      {similar.map(({ id, number, question }) => (
        <NearCard
          key={id}
          number={t.questionNumber(n(number))}
          question={shorten(question)}
          href={answerAddress(id)}
          action={
            <Button icon="check" onClick={() => onAnswered(id)}>
              {t.answersMe}
            </Button>
          }
        />
      ))}
    </section>
  )
}

/** Enough to recognise one's own case by. */
const MOST = 160

const shorten = (text: string): string => {
  if (text.length <= MOST) return text
  const cut = text.slice(0, MOST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2))}…`
}
