import { Button } from '@giaoluu/ui/button'
import { useState } from 'react'

/** Copies a text and says so. */
export function CopyButton({ text, words, done }: { text: string; words: string; done: string }) {
  const [copied, setCopied] = useState(false)
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // Refused by the browser: the text stands on the page and can be selected by hand.
    }
  }
  return (
    <Button icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
      {copied ? done : words}
    </Button>
  )
}
