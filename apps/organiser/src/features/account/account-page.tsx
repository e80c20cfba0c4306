import { useAtDesk } from '@giaoluu/client/console/account-context'
import { consolesOf, worksAt } from '@giaoluu/client/console/consoles'
import { Button } from '@giaoluu/ui/button'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { KeyValues } from '@giaoluu/ui/key-values'
import { Lobby } from '@giaoluu/ui/lobby'
import { useMessages } from '../../messages/use-messages.ts'
import { Frame } from '../../routes/frame.tsx'
import { Gate } from '../../routes/gate.tsx'
import { Tools } from '../../tools.tsx'
import { organisedBy } from '../people/organised-by.ts'
import { SoleOrganiser } from '../people/sole-organiser.tsx'
import { FactorPart } from './factor-part.tsx'

/** One's own account, whatever one's role. */
export function AccountPage() {
  return (
    <Gate console={null}>
      <Account />
    </Gate>
  )
}

function Account() {
  const { m } = useMessages()
  const { me, signOut } = useAtDesk()
  const { title } = m.account
  if (worksAt(me, 'organiser'))
    return (
      <Frame title={title}>
        <h2 className="gl-part-title">{title}</h2>
        <AccountParts />
      </Frame>
    )
  return (
    <Lobby words={m} home={consolesOf(me)[0]?.home ?? '/'} tools={<Tools />} title={title}>
      <h1 className="gl-title">{title}</h1>
      <AccountParts />
      <div className="gl-lobby-person">
        <Button kind="quiet" onClick={signOut}>
          {m.signOut}
        </Button>
      </div>
    </Lobby>
  )
}

function AccountParts() {
  const { m } = useMessages()
  const { me } = useAtDesk()
  const { facts, factor } = m.account
  return (
    <div className="og-account">
      <KeyValues
        facts={[
          { key: 'name', label: facts.name, value: me.name },
          { key: 'title', label: facts.title, value: me.title },
          { key: 'username', label: facts.username, value: me.username },
          { key: 'factor', label: facts.factor, value: factor[me.secondFactor ?? 'off'] },
        ]}
      />
      <p className="og-desks">
        {consolesOf(me).map(({ name, home }) => (
          <ButtonLink key={name} href={home}>
            {m.consoles[name]}
          </ButtonLink>
        ))}
      </p>
      <FactorPart on={me.secondFactor === 'on'} />
      {organisedBy(me).map((organisation) => (
        <SoleOrganiser key={organisation} organisation={organisation} />
      ))}
    </div>
  )
}
