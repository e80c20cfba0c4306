import { Button } from '@giaoluu/ui/button'
import type { IconName } from '@giaoluu/ui/icon'
import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from './words.tsx'

/** Long enough to be seen, short enough not to be taken for a state. */
const SAID_FOR_MS = 3_000

/** Copies a text and says so. Where the browser keeps the clipboard to itself, the text is there to be selected. */
export function CopyButton({ text, icon, children }: { text: string; icon: IconName; children: ReactNode }) {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SAID_FOR_MS)
    return () => clearTimeout(timer)
  }, [copied])
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      window.prompt('', text)
    }
  }
  return (
    <Button icon={copied ? 'check' : icon} onClick={copy}>
      <span aria-live="polite">{copied ? t.copied : children}</span>
    </Button>
  )
}
