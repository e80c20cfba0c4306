import { hasRole } from '@giaoluu/client/console/account'
import { useAtDesk } from '@giaoluu/client/console/account-context'
import { http } from '@giaoluu/client/http'
import { Button } from '@giaoluu/ui/button'
import { ControlList, ControlRow } from '@giaoluu/ui/control-row'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Enrol } from './enrol.tsx'
import { PasswordForm } from './password-form.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

type Doing = 'nothing' | 'begin' | 'renew' | 'remove'

/** The second factor of the account: how it stands, and what can be done about it. */
export function FactorPart({ on }: { on: boolean }) {
  const { m } = useMessages()
  const { me, checkSignIn } = useAtDesk()
  const w = m.account
  const [doing, setDoing] = useState<Doing>('nothing')
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const keeps = hasRole(me, ['organiser'])
  const stop = () => setDoing('nothing')
  const done = () => {
    setCodes(null)
    stop()
    checkSignIn()
  }
  if (codes) return <RecoveryCodes codes={codes} onKept={done} />
  return (
    <section className="og-part" aria-labelledby="factor">
      <h3 id="factor" className="gl-heading">
        {w.heading}
      </h3>
      <p className="og-words">{on ? w.lead.on : w.lead.off}</p>
      {doing === 'nothing' ? (
        <ControlList>
          <ControlRow label={on ? w.beginAgain : w.begin} state={w.factor[on ? 'on' : 'off']}>
            <Button kind={on ? 'plain' : 'primary'} onClick={() => setDoing('begin')}>
              {on ? w.move : w.begin}
            </Button>
          </ControlRow>
          {on ? (
            <ControlRow label={w.renew} state={null} effect={w.renewNote}>
              <Button onClick={() => setDoing('renew')}>{w.renew}</Button>
            </ControlRow>
          ) : null}
          {on ? (
            <ControlRow label={w.remove} state={null} effect={keeps ? w.removeNever : w.removeNote}>
              {keeps ? null : (
                <Button kind="danger" onClick={() => setDoing('remove')}>
                  {w.remove}
                </Button>
              )}
            </ControlRow>
          ) : null}
        </ControlList>
      ) : null}
      {doing === 'begin' ? <Enrol words={{ begin: w.next }} onDone={done} onCancel={stop} /> : null}
      {doing === 'renew' ? (
        <PasswordForm
          action={w.renew}
          onCancel={stop}
          send={(password) => http.call('renewRecoveryCodes', { body: { password } })}
          onDone={(renewed) => setCodes(renewed.codes)}
        />
      ) : null}
      {doing === 'remove' ? (
        <PasswordForm
          action={w.remove}
          danger
          onCancel={stop}
          send={(password) => http.call('removeSecondFactor', { body: { password } })}
          onDone={done}
        />
      ) : null}
      <p className="gl-muted og-words">{w.lost}</p>
    </section>
  )
}
