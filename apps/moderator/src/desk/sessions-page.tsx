import { ACCOUNT } from '@giaoluu/client/console/consoles'
import { useMySessions } from '@giaoluu/client/console/use-my-sessions'
import { SessionChoice } from '@giaoluu/ui/session-choice'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../messages/use-messages.ts'
import { Tools } from '../tools.tsx'

/** The sessions somebody moderates, the open day first. */
export function SessionsPage() {
  const { m, language } = useMessages()
  const { me, choice } = useMySessions('moderator')
  return (
    <SessionChoice
      {...choice}
      words={m}
      home="/moderator/"
      tools={<Tools />}
      language={language}
      link={({ slug, title }) => (
        <Link to="/$session/$queue" params={{ session: slug, queue: 'new' }}>
          {title}
        </Link>
      )}
      person={me.name}
      account={ACCOUNT}
    />
  )
}
