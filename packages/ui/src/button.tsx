import type { ComponentProps, MouseEvent } from 'react'
import { ButtonFace, type ButtonLook } from './button-face.tsx'
import { keyShortcuts } from './key-shortcuts.ts'

type ButtonProps = ButtonLook & {
  /** Under way: keeps its place and its focus, takes no second press. */
  busy?: boolean | undefined
  /** Why it cannot be pressed now. Shown in the button, which stays reachable by keyboard. */
  disabledReason?: string | undefined
} & Omit<ComponentProps<'button'>, 'disabled' | 'className' | 'aria-disabled' | 'aria-busy'>

/** A button; `type` is "button" unless told otherwise. */
export function Button(props: ButtonProps) {
  const {
    kind = 'plain',
    size,
    icon,
    keyHint,
    busy,
    disabledReason,
    onClick,
    children,
    type,
    ...rest
  } = props
  const blocked = Boolean(busy || disabledReason)
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (blocked) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className="gl-button"
      data-kind={kind}
      data-size={size}
      aria-disabled={blocked ? true : undefined}
      aria-busy={busy ? true : undefined}
      aria-keyshortcuts={keyHint ? keyShortcuts(keyHint) : undefined}
      // Without a reason or an own handler the press stays the browser's: forms work before the script has loaded.
      onClick={blocked || onClick ? press : undefined}
    >
      <ButtonFace icon={icon} keyHint={keyHint} reason={disabledReason}>
        {children}
      </ButtonFace>
    </button>
  )
}
