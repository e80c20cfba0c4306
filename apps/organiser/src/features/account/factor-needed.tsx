import { useAtDesk } from '@giaoluu/client/console/account-context'
import { Button } from '@giaoluu/ui/button'
import { Lobby } from '@giaoluu/ui/lobby'
import { useMessages } from '../../messages/use-messages.ts'
import { Tools } from '../../tools.tsx'
import { Enrol } from './enrol.tsx'

/** All there is for somebody who needs a second factor and has none. */
export function FactorNeeded() {
  const { m } = useMessages()
  const { me, signOut, checkSignIn } = useAtDesk()
  const { needed, next } = m.account
  return (
    <Lobby words={m} home="/organiser/" tools={<Tools />} title={needed.title}>
      <div className="og-account">
        <h1 className="gl-title">{needed.title}</h1>
        <p className="gl-lede">{needed.cause}</p>
        <Enrol words={{ begin: next }} onDone={checkSignIn} />
      </div>
      <div className="gl-lobby-person">
        <span>{me.name}</span>
        <Button kind="quiet" onClick={signOut}>
          {m.signOut}
        </Button>
      </div>
    </Lobby>
  )
}
