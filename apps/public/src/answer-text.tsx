import { AnswerBody } from '@giaoluu/ui/answer-body'
import type { ComponentProps } from 'react'

/** An answer's text. It is Vietnamese, whatever the language of the page around it. */
export function AnswerText(props: ComponentProps<typeof AnswerBody>) {
  return (
    <div lang="vi">
      <AnswerBody {...props} />
    </div>
  )
}
