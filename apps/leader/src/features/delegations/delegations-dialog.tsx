import { errorWord } from '@giaoluu/client/console/error-word'
import { delegationsQuery } from '@giaoluu/client/desk-queries'
import { http } from '@giaoluu/client/http'
import type { Delegation } from '@giaoluu/contract/delegation'
import { Button } from '@giaoluu/ui/button'
import { Dialog } from '@giaoluu/ui/dialog'
import { clock } from '@giaoluu/ui/format/clock'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { SelectField } from '@giaoluu/ui/select-field'
import { Skeleton } from '@giaoluu/ui/skeleton'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { delegableExperts } from './delegable-experts.ts'

/** Who may publish under whose name; a leader gives and takes back the leave ([LC3]). */
export function DelegationsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { m } = useMessages()
  return (
    <Dialog open={open} onClose={onClose} title={m.delegation.title} closeLabel={m.close}>
      <Delegations />
    </Dialog>
  )
}

function Delegations() {
  const { m } = useMessages()
  const { me, session, worker } = useDeskHere()
  const queryClient = useQueryClient()
  const { data, isPending, isError } = useQuery(delegationsQuery())
  const [busy, setBusy] = useState<string | null>(null)
  const [refused, setRefused] = useState<unknown>(null)
  const all = data?.delegations ?? []
  const mine = all.filter(({ leader }) => leader.username === me.username)
  const others = all.filter(({ leader }) => leader.username !== me.username)

  async function send(what: string, call: () => Promise<unknown>): Promise<void> {
    setBusy(what)
    setRefused(null)
    try {
      await call()
    } catch (error) {
      setRefused(error)
    }
    // Whatever the server said, what holds is read anew.
    await queryClient.invalidateQueries({ queryKey: delegationsQuery().queryKey })
    setBusy(null)
  }

  return (
    <>
      <p>{worker.leads ? m.delegation.means : m.delegation.meansExpert}</p>
      {isPending ? <Skeleton label={m.loading} lines={[70, 70]} /> : null}
      {isError ? <p role="alert">{m.delegation.failed}</p> : null}
      {refused === null ? null : (
        <p className="gl-error" role="alert">
          {errorWord(m, refused)}
        </p>
      )}
      {data && worker.leads && mine.length === 0 ? <p className="gl-muted">{m.delegation.none}</p> : null}
      {mine.length > 0 ? (
        <ul className="ld-delegations">
          {mine.map((each) => (
            <li key={each.id}>
              <p>
                <b>{each.expert.name}</b>
                <span>{sinceOf(m.delegation.since, each)}</span>
              </p>
              <Button
                kind="danger"
                busy={busy === each.id}
                aria-label={m.delegation.revokeFrom(each.expert.name)}
                onClick={() =>
                  void send(each.id, () =>
                    http.call('revokeDelegation', { params: { id: each.id }, body: {} }),
                  )
                }
              >
                {m.delegation.revoke}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {data && worker.leads ? (
        <Grant
          experts={delegableExperts(session.people, me, session.organisation.slug, all)}
          busy={busy === 'new'}
          onGrant={(unit, expert) =>
            void send('new', () => http.call('delegate', { body: { unit, expert } }))
          }
        />
      ) : null}
      {others.length > 0 ? (
        <section>
          <h3 className="ld-part">{worker.leads ? m.delegation.others : m.delegation.yours}</h3>
          <ul className="ld-delegations">
            {others.map((each) => (
              <li key={each.id}>
                <p>
                  {m.delegation.line(each.expert.name, each.leader.name)}
                  <span>{sinceOf(m.delegation.since, each)}</span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : data && !worker.leads ? (
        <p className="gl-muted">{m.delegation.none}</p>
      ) : null}
    </>
  )
}

const sinceOf = (words: (time: string) => string, { since }: Delegation): string => {
  const at = new Date(since)
  return words(`${clock(at)} ${dateDay(at)}`)
}

type GrantProps = {
  experts: { unit: string; username: string; name: string }[]
  busy: boolean
  onGrant: (unit: string, expert: string) => void
}

function Grant({ experts, busy, onGrant }: GrantProps) {
  const { m } = useMessages()
  const [chosen, setChosen] = useState('')
  if (experts.length === 0) return <p className="gl-muted">{m.delegation.nobody}</p>
  const expert = experts.find(({ username }) => username === chosen) ?? experts[0]
  return (
    <div className="ld-grant">
      <SelectField
        id="delegate-to"
        label={m.delegation.expert}
        value={expert?.username ?? ''}
        options={experts.map(({ username, name }) => ({ value: username, label: name }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Button kind="primary" busy={busy} onClick={() => expert && onGrant(expert.unit, expert.username)}>
        {m.delegation.grant}
      </Button>
    </div>
  )
}
