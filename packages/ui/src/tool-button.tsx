import type { ComponentProps } from 'react'
import { Icon, type IconName } from './icon.tsx'

type ToolButtonProps = {
  icon: IconName
  label: string
  /** For tools that are on or off. */
  pressed?: boolean | undefined
} & Omit<ComponentProps<'button'>, 'className' | 'aria-label' | 'aria-pressed' | 'type' | 'children'>

/** One tool of an editor. */
export function ToolButton({ icon, label, pressed, ...button }: ToolButtonProps) {
  return (
    <button {...button} type="button" aria-label={label} title={label} aria-pressed={pressed}>
      <Icon name={icon} />
    </button>
  )
}
