import type { Answer } from '@giaoluu/contract/answer'
import type { Session } from '@giaoluu/contract/session'
import { Qa } from '@giaoluu/ui/qa'
import { answerAddress, askAddress, feedAddress } from '../addresses.ts'
import { AnswerText } from '../answer-text.tsx'
import { useWords } from '../words.tsx'
import { useAnswerWords } from './use-answer-words.ts'

type AnswerArticleProps = {
  answer: Answer
  session: Session
  /** Place in the feed, from 1. */
  position?: number | undefined
  /** Just revealed. */
  fresh?: boolean | undefined
}

/** One question with its answer, as it stands in the feed. */
export function AnswerArticle({ answer, session, position, fresh }: AnswerArticleProps) {
  const { t } = useWords()
  const { topic, correction, ...words } = useAnswerWords(answer, session)
  return (
    <Qa
      {...words}
      id={`a-${answer.id}`}
      href={answerAddress(answer.id)}
      topic={topic && { label: topic.name, href: feedAddress(session.slug, { topic: topic.id }) }}
      correction={
        correction
          ? { words: correction, link: { href: `${answerAddress(answer.id)}#versions`, label: t.seeChange } }
          : undefined
      }
      actions={[
        { label: t.linkAction, icon: 'link', href: answerAddress(answer.id) },
        ...(session.accepting
          ? [
              {
                label: t.followUp,
                icon: 'pencil' as const,
                href: askAddress(session.slug, answer.question.topic),
              },
            ]
          : []),
      ]}
      position={position}
      fresh={fresh}
    >
      <AnswerText document={answer.body} />
    </Qa>
  )
}
