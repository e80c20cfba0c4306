import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { KeyCap } from './key-cap.tsx'

/** What a button says about itself; the same for buttons and links set as buttons. */
export type ButtonLook = {
  kind?: 'primary' | 'plain' | 'danger' | 'danger-solid' | 'quiet' | undefined
  size?: 'normal' | 'big' | undefined
  icon?: IconName | undefined
  /** The key that does the same, such as "A" or "Ctrl Enter". Leave it out while shortcuts are off. */
  keyHint?: string | undefined
}

/** The inside of a button: icon, words, why it cannot be pressed, key. */
export function ButtonFace(
  props: Pick<ButtonLook, 'icon' | 'keyHint'> & { reason?: string | undefined; children: ReactNode },
) {
  return (
    <>
      {props.icon ? <Icon name={props.icon} /> : null}
      <span className="gl-button-words">
        {props.children}
        {props.reason ? <small>{props.reason}</small> : null}
      </span>
      {props.keyHint ? (
        <span className="gl-button-keys" aria-hidden="true">
          {props.keyHint.split(' ').map((key) => (
            <KeyCap key={key}>{key}</KeyCap>
          ))}
        </span>
      ) : null}
    </>
  )
}
