import { http } from '@giaoluu/client/http'
import { RequestError } from '@giaoluu/client/request-error'
import { number } from '@giaoluu/ui/format/number'
import { useMessages } from '../../messages/use-messages.ts'
import type { OrganisedSession } from '../../routes/session-frame.tsx'
import { TypedAct } from '../../routes/typed-act.tsx'
import { useAct } from '../../routes/use-act.ts'
import { keysOf } from '../sessions/session-lists.ts'

type CloseActProps = {
  session: OrganisedSession
  left: number
  /** Confidential reports without an outcome that only their handler sees. */
  hidden: number
  handler: string | undefined
}

/** The close itself, refused while a question is left; what cannot be undone wants the title typed ([OC1]). */
export function CloseAct({ session, left, hidden, handler }: CloseActProps) {
  const { m, language } = useMessages()
  const w = m.closing
  const { slug, title } = session.setup
  const n = (value: number) => number(value, language)
  const notReady = left > 0 ? w.left(n(left)) : hidden > 0 ? w.reportsLeft(n(hidden), handler) : undefined
  const close = useAct(
    (confirm: string) => http.call('close', { params: { slug }, body: { confirm } }),
    keysOf(slug),
  )
  return (
    <section className="og-part" aria-labelledby="close-act">
      <h3 id="close-act" className="gl-heading">
        {w.closeTitle}
      </h3>
      <p className="og-closing-lead">{w.closeNote}</p>
      <div>
        <TypedAct
          label={w.close}
          title={w.confirmTitle}
          expected={title}
          act={close}
          disabledReason={notReady}
          errorWords={refusal}
        >
          {w.closeNote}
        </TypedAct>
      </div>
    </section>
  )

  function refusal(error: unknown): string | undefined {
    const count =
      error instanceof RequestError && error.code === 'open-questions' ? error.problem?.detail : undefined
    return count !== undefined && /^\d+$/.test(count) ? w.hiddenLeft(n(Number(count))) : undefined
  }
}
