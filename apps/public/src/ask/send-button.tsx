import { Button } from '@giaoluu/ui/button'
import { useWords } from '../words.tsx'
import { useOnline } from './use-online.ts'
import { waitWords } from './wait-words.ts'

type SendButtonProps = {
  busy: boolean
  /** Seconds one address waits between two questions; 0 for none. */
  slowMode: number
}

/** Sends the question; says what happens then, how often one can be sent, and why it cannot be sent now. */
export function SendButton({ busy, slowMode }: SendButtonProps) {
  const { t, locale } = useWords()
  const online = useOnline()
  return (
    <div>
      <Button
        id="send"
        type="submit"
        kind="primary"
        size="big"
        busy={busy}
        disabledReason={online ? undefined : t.askOffline}
      >
        {busy ? t.sending : t.send}
      </Button>
      <p className="gl-small gl-muted mt-3 max-w-[34rem]">{t.afterSending}</p>
      {slowMode > 0 ? (
        <p className="gl-small gl-muted mt-2 max-w-[34rem]">{t.slowMode(waitWords(slowMode, t, locale))}</p>
      ) : null}
    </div>
  )
}
