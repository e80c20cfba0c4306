import type { ComponentProps } from 'react'
import { ButtonFace, type ButtonLook } from './button-face.tsx'
import { keyShortcuts } from './key-shortcuts.ts'

type ButtonLinkProps = ButtonLook & Omit<ComponentProps<'a'>, 'className'> & { href: string }

/** A link set as a button, for what leads to another page. */
export function ButtonLink({ kind = 'plain', size, icon, keyHint, children, ...rest }: ButtonLinkProps) {
  return (
    <a
      {...rest}
      className="gl-button"
      data-kind={kind}
      data-size={size}
      aria-keyshortcuts={keyHint ? keyShortcuts(keyHint) : undefined}
    >
      <ButtonFace icon={icon} keyHint={keyHint}>
        {children}
      </ButtonFace>
    </a>
  )
}
