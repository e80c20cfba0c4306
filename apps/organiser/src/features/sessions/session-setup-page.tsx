import { useParams } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { SessionFrame } from '../../routes/session-frame.tsx'
import { SessionLife } from './session-life.tsx'
import { SetupForm } from './setup-form.tsx'

/** Everything an organiser sets up about one session, and the steps of its life before and after the day. */
export function SessionSetupPage() {
  const { m } = useMessages()
  const { session: slug = '' } = useParams({ strict: false })
  return (
    <SessionFrame key={slug} title={m.setup.title} slug={slug}>
      {({ setup }) => (
        <div className="og-setup">
          <SetupForm setup={setup} state={setup.state} />
          <SessionLife setup={setup} state={setup.state} />
        </div>
      )}
    </SessionFrame>
  )
}
