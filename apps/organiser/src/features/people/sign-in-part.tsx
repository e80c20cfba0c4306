import { errorWord } from '@giaoluu/client/console/error-word'
import { http } from '@giaoluu/client/http'
import { peopleQuery } from '@giaoluu/client/organiser-queries'
import { RequestError } from '@giaoluu/client/request-error'
import type { StaffMember } from '@giaoluu/contract/organisation'
import { Button } from '@giaoluu/ui/button'
import { ControlList, ControlRow } from '@giaoluu/ui/control-row'
import { Dialog } from '@giaoluu/ui/dialog'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import type { Messages } from '../../messages/vi.ts'
import { useAct } from '../../routes/use-act.ts'
import { LinkDialog } from './link-dialog.tsx'

const told = (m: Messages, error: unknown): string | undefined =>
  error instanceof RequestError && error.code === 'illegal'
    ? m.people.roles.last
    : error
      ? errorWord(m, error)
      : undefined

/** Making a sign-in anew, and taking it away. */
export function SignInPart({ slug, person }: { slug: string; person: StaffMember }) {
  const { m } = useMessages()
  const w = m.people.signIn
  const [asking, setAsking] = useState(false)
  const params = { organisation: slug, username: person.username }
  const keys = [peopleQuery(slug).queryKey]
  const renew = useAct(() => http.call('renewSignIn', { params, body: {} }), keys)
  const disable = useAct(
    (disabled: boolean) => http.call('editPerson', { params, body: { disabled } }),
    [...keys, ['me']],
  )
  const refused = told(m, disable.error)
  return (
    <section className="og-setup-part" aria-labelledby="person-sign-in">
      <h3 id="person-sign-in" className="gl-heading">
        {w.title}
      </h3>
      <ControlList>
        {person.disabled ? null : (
          <ControlRow
            label={w.renew}
            state={null}
            effect={w.renewNote}
            error={renew.error ? errorWord(m, renew.error) : undefined}
          >
            <Button busy={renew.isPending} onClick={() => renew.mutate(undefined)}>
              {w.renew}
            </Button>
          </ControlRow>
        )}
        <ControlRow
          label={person.disabled ? w.enable : w.disable}
          state={person.disabled ? m.people.standing.off : m.people.standing.on}
          effect={person.disabled ? w.enableNote : w.disableNote}
          error={asking ? undefined : refused}
        >
          {person.disabled ? (
            <Button busy={disable.busy} onClick={() => disable.mutate(false)}>
              {w.enable}
            </Button>
          ) : (
            <Button kind="danger" onClick={() => setAsking(true)}>
              {w.disable}
            </Button>
          )}
        </ControlRow>
      </ControlList>
      {renew.data ? <LinkDialog made={renew.data} onClose={renew.reset} /> : null}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={w.disableTitle(person.name)}
        closeLabel={m.close}
        kind="danger"
        busy={disable.isPending}
        actions={
          <>
            <Button
              kind="danger-solid"
              busy={disable.isPending}
              onClick={() => disable.mutate(true, { onSuccess: () => setAsking(false) })}
            >
              {w.disable}
            </Button>
            <Button busy={disable.isPending} onClick={() => setAsking(false)}>
              {m.cancel}
            </Button>
          </>
        }
      >
        <p>{w.disableNote}</p>
        {refused ? (
          <p className="gl-error" role="alert">
            {refused}
          </p>
        ) : null}
      </Dialog>
    </section>
  )
}
