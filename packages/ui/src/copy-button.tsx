import { useEffect, useState } from 'react'
import { Button } from './button.tsx'

/** Long enough to be seen, short enough not to be taken for a state. */
const SAID_FOR_MS = 3_000

type CopyButtonProps = { text: string; label: string; done: string }

/** Copies a text and says so; where the browser refuses, the text on the page can be selected by hand. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SAID_FOR_MS)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <Button
      icon={copied ? 'check' : 'copy'}
      onClick={() => {
        navigator.clipboard?.writeText(text).then(
          () => setCopied(true),
          () => setCopied(false),
        )
      }}
    >
      <span aria-live="polite">{copied ? done : label}</span>
    </Button>
  )
}
