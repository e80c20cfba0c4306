import type { ReactNode } from 'react'
import { ButtonLink } from './button-link.tsx'
import { EmptyState } from './empty-state.tsx'
import { Lobby, type LobbyFrame } from './lobby.tsx'
import { Skeleton } from './skeleton.tsx'

type DeskGateProps = Omit<LobbyFrame, 'words'> & {
  words: LobbyFrame['words'] & {
    loading: string
    connection: { notFound: string; notFoundCause: string; toSessions: string }
  }
  /** There is no such session, or it is not for whoever is signed in. */
  missing: boolean
  /** The desk, once it is there. */
  children: ReactNode
}

/** The desk of a session, or why it is not there. */
export function DeskGate({ words, home, tools, missing, children }: DeskGateProps) {
  const frame = { words, home, tools }
  const { notFound, notFoundCause, toSessions } = words.connection
  if (missing)
    return (
      <Lobby {...frame} title={notFound}>
        <EmptyState
          title={notFound}
          headingLevel={1}
          action={<ButtonLink href={home}>{toSessions}</ButtonLink>}
        >
          {notFoundCause}
        </EmptyState>
      </Lobby>
    )
  return (
    children ?? (
      <Lobby {...frame}>
        <Skeleton label={words.loading} />
      </Lobby>
    )
  )
}
