import { Tombstone } from '@giaoluu/ui/tombstone'
import { moment } from '../moment.ts'
import { useWords } from '../words.tsx'

type WithdrawnArticleProps = {
  id: string
  number: number
  reason: string
  withdrawnAt: string
  /** The day everybody has in mind. */
  day: string | null
  position: number
}

/** What stays in the place of an answer that was withdrawn ([PF4]). */
export function WithdrawnArticle(props: WithdrawnArticleProps) {
  const { t, n } = useWords()
  const { id, day } = props
  return (
    <article
      id={`a-${id}`}
      className="gl-qa"
      aria-labelledby={`a-${id}-q`}
      aria-posinset={props.position}
      aria-setsize={-1}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a feed moves focus from article to article
      tabIndex={0}
    >
      <p className="gl-qa-margin" id={`a-${id}-q`}>
        <b>{t.asked}</b> <span>{t.questionNumber(n(props.number))}</span>
      </p>
      <Tombstone title={t.withdrawnAt(moment(props.withdrawnAt, day).text)}>
        {props.reason ? t.reason(props.reason) : null}
      </Tombstone>
    </article>
  )
}
