import { useAtDesk } from '@giaoluu/client/console/account-context'
import { Button } from '@giaoluu/ui/button'
import { KeyValues } from '@giaoluu/ui/key-values'
import { Lobby } from '@giaoluu/ui/lobby'
import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'
import { Tools } from '../../tools.tsx'
import { Enrol } from './enrol.tsx'
import { FactorPart } from './factor-part.tsx'

/** One's own account; all there is for somebody who needs a second factor and has none. */
export function SecondFactorPage() {
  const { m } = useMessages()
  const { me, signOut, checkSignIn } = useAtDesk()
  const w = m.account
  if (me.secondFactor === 'needed')
    return (
      <Lobby words={m} home="/organiser/" tools={<Tools />} title={w.needed.title}>
        <div className="og-account">
          <h1 className="gl-title">{w.needed.title}</h1>
          <p className="gl-lede">{w.needed.cause}</p>
          <Enrol words={{ begin: w.next }} onDone={checkSignIn} />
        </div>
        <div className="gl-lobby-person">
          <span>{me.name}</span>
          <Button kind="quiet" onClick={signOut}>
            {m.signOut}
          </Button>
        </div>
      </Lobby>
    )
  return (
    <Frame title={w.title}>
      <h2 className="gl-part-title">{w.title}</h2>
      <div className="og-account">
        <KeyValues
          facts={[
            { key: 'name', label: w.facts.name, value: me.name },
            { key: 'title', label: w.facts.title, value: me.title },
            { key: 'username', label: w.facts.username, value: me.username },
            { key: 'factor', label: w.facts.factor, value: w.factor[me.secondFactor ?? 'off'] },
          ]}
        />
        <FactorPart on={me.secondFactor === 'on'} />
      </div>
    </Frame>
  )
}
