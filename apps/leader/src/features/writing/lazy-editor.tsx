import { Skeleton } from '@giaoluu/ui/skeleton'
import { lazy, Suspense } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { AnswerEditorProps } from './answer-editor.tsx'

const AnswerEditor = lazy(async () => ({ default: (await import('./answer-editor.tsx')).AnswerEditor }))

/** The editor, fetched when somebody first writes; the queue and reading do not wait for it. */
export function LazyEditor(props: AnswerEditorProps) {
  const { m } = useMessages()
  return (
    <Suspense fallback={<Skeleton label={m.loading} lines={[100, 90, 95, 60]} />}>
      <AnswerEditor {...props} />
    </Suspense>
  )
}
