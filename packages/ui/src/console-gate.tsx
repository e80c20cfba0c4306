import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { ButtonLink } from './button-link.tsx'
import { EmptyState } from './empty-state.tsx'
import { Lobby, type LobbyFrame } from './lobby.tsx'
import { SignInForm, type SignInValues, type SignInWords } from './sign-in-form.tsx'
import { Skeleton } from './skeleton.tsx'

type GateWords = LobbyFrame['words'] & {
  loading: string
  retry: string
  signOut: string
  /** "Chưa mở được bàn …". */
  failed: string
  /** By the code of what went wrong. */
  errors: Readonly<Record<string, string>> & { unavailable: string }
  /** The way to another console. */
  consoles: Readonly<Record<string, string>>
  signIn: SignInWords
  wrongRole: { title: string; cause: (name: string) => string }
}

type ConsoleGateProps = Omit<LobbyFrame, 'words'> & {
  words: GateWords
  /** Who is signed in, and how to change that; `wrong-role` is somebody for whom the console is not. */
  state: 'loading' | 'failed' | 'out' | 'wrong-role' | 'in'
  name: string | undefined
  onRetry: () => void
  onSignIn: (values: SignInValues) => void
  onSignOut: () => void
  busy: boolean
  /** The code of what went wrong at the last attempt. */
  error: string | null
  attempt: number
  /** Consoles that are for somebody who does not belong here. */
  elsewhere: readonly { name: string; home: string }[]
  /** The console itself. */
  children: ReactNode
}

/** Who is at the desk decides what there is to see. */
export function ConsoleGate(props: ConsoleGateProps) {
  const { words, home, tools, state } = props
  const frame = { words, home, tools }
  switch (state) {
    case 'loading':
      return (
        <Lobby {...frame}>
          <Skeleton label={words.loading} />
        </Lobby>
      )
    case 'failed':
      return (
        <Lobby {...frame} title={words.failed}>
          <EmptyState
            title={words.failed}
            headingLevel={1}
            action={<Button onClick={props.onRetry}>{words.retry}</Button>}
          >
            {words.errors.unavailable}
          </EmptyState>
        </Lobby>
      )
    case 'out':
      return (
        <Lobby {...frame} title={words.signIn.title}>
          <SignInForm
            words={words.signIn}
            onSignIn={props.onSignIn}
            busy={props.busy}
            error={props.error === null ? undefined : words.errors[props.error]}
            attempt={props.attempt}
          />
        </Lobby>
      )
    case 'wrong-role':
      return (
        <Lobby {...frame} title={words.wrongRole.title}>
          <EmptyState
            title={words.wrongRole.title}
            headingLevel={1}
            action={
              <>
                {props.elsewhere.map(({ name, home: href }, index) => (
                  <ButtonLink key={name} kind={index === 0 ? 'primary' : 'plain'} href={href}>
                    {words.consoles[name]}
                  </ButtonLink>
                ))}
                <Button onClick={props.onSignOut}>{words.signOut}</Button>
              </>
            }
          >
            {words.wrongRole.cause(props.name ?? '')}
          </EmptyState>
        </Lobby>
      )
    case 'in':
      return props.children
  }
}
