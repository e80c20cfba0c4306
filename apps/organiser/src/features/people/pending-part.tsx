import { errorWord } from '@giaoluu/client/console/error-word'
import { http } from '@giaoluu/client/http'
import { peopleQuery } from '@giaoluu/client/organiser-queries'
import type { Invitation } from '@giaoluu/contract/organisation'
import { Button } from '@giaoluu/ui/button'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { useAct } from '../../routes/use-act.ts'
import { InviteDialog } from './invite-dialog.tsx'
import { roleWords } from './role-words.ts'
import type { PeopleScope } from './use-people-scope.ts'

type PendingPartProps = { scope: PeopleScope; invitations: readonly Invitation[] }

/** Inviting somebody, and the invitations that were not used yet. */
export function PendingPart({ scope, invitations }: PendingPartProps) {
  const { m } = useMessages()
  const w = m.people.invite
  const [inviting, setInviting] = useState(false)
  return (
    <>
      <p>
        <Button kind="primary" onClick={() => setInviting(true)}>
          {w.open}
        </Button>
      </p>
      {inviting ? <InviteDialog scope={scope} onClose={() => setInviting(false)} /> : null}
      {invitations.length > 0 ? (
        <section className="og-pending" aria-labelledby="pending">
          <h3 id="pending" className="gl-heading">
            {w.pending}
          </h3>
          <ul className="og-list">
            {invitations.map((invitation) => (
              <Pending key={invitation.id} scope={scope} invitation={invitation} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function Pending({ scope, invitation }: { scope: PeopleScope; invitation: Invitation }) {
  const { m } = useMessages()
  const w = m.people.invite
  const { id, name, title, roles, username, by, expiresAt } = invitation
  const revoke = useAct(
    () => http.call('revokeInvitation', { params: { organisation: scope.slug, id }, body: {} }),
    [peopleQuery(scope.slug).queryKey],
  )
  const until = `${clock(new Date(expiresAt))} ${dateDay(new Date(expiresAt))}`
  const unitName = (unit: string) => scope.units.find((each) => each.id === unit)?.name ?? unit
  return (
    <li>
      <div>
        <b>{name}</b>
        <span className="gl-muted">{title}</span>
        <span className="og-pending-roles">
          {username === undefined
            ? roles.map(({ role, unit }) => roleWords(m, role, unit && unitName(unit))).join('; ')
            : w.renewal(username)}
        </span>
        <span className="gl-muted">{by === null ? w.byNobody(until) : w.by(by, until)}</span>
        {revoke.error ? (
          <p className="gl-error" role="alert">
            {errorWord(m, revoke.error)}
          </p>
        ) : null}
      </div>
      <Button busy={revoke.busy} onClick={() => revoke.mutate(undefined)}>
        {revoke.busy ? w.revoking : w.revoke}
      </Button>
    </li>
  )
}
