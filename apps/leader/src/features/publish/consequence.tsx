import { serverNow } from '@giaoluu/client/server-clock'
import type { DeskRow } from '@giaoluu/contract/question'
import { clock } from '@giaoluu/ui/format/clock'
import { SelectField } from '@giaoluu/ui/select-field'
import { useDeskHere } from '../../desk/desk-context.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { Messages } from '../../messages/vi.ts'
import { type Signer, signature } from './signers.ts'

type ConsequenceProps = {
  row: DeskRow
  signers: readonly Signer[]
  signer: Signer
  onSigner: (username: string) => void
}

/** What publishing means, said before the press ([LC4]). */
export function Consequence({ row, signers, signer, onSigner }: ConsequenceProps) {
  const { m } = useMessages()
  const { me, session, worker } = useDeskHere()
  return (
    <>
      {signers.length > 1 ? (
        <SelectField
          id="signer"
          label={m.decide.signer}
          value={signer.username}
          options={signers.map((each) => ({ value: each.username, label: signature(each) }))}
          onChange={(event) => onSigner(event.currentTarget.value)}
        />
      ) : (
        <b>{m.decide.publicAs(signer.title || signer.name)}</b>
      )}
      <span>
        {signers.length === 1 && signer.username !== me.username ? `${m.decide.signs(signer.name)} ` : null}
        {m.decide.tells(row.linked + 1)}{' '}
        {whenWords(m, session.settings.publishDelay, session.opensAt, worker.leads)}
      </span>
    </>
  )
}

function whenWords(m: Messages, delayMs: number, opensAt: string | null, leads: boolean): string {
  if (opensAt !== null && Date.parse(opensAt) > serverNow() + delayMs)
    return m.decide.goesOutAt(clock(new Date(opensAt)))
  const seconds = Math.floor(delayMs / 1000)
  if (seconds === 0) return m.decide.noTakeBack
  return leads ? m.decide.takeBackFor(seconds) : m.decide.leaderTakesBack(seconds)
}
