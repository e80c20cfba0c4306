import { Button } from '@giaoluu/ui/button'
import { useWords } from '../words.tsx'
import { useOnline } from './use-online.ts'

/** Sends the question; says what happens then, and why it cannot be sent now. */
export function SendButton({ busy }: { busy: boolean }) {
  const { t } = useWords()
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
    </div>
  )
}
