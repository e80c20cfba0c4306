import { http } from '@giaoluu/client/http'
import { socketLine } from '@giaoluu/client/live/socket-line'
import type { FeedEntry } from '@giaoluu/contract/entries'
import type { ReceiptView } from '@giaoluu/contract/receipt'
import { useEffect, useState } from 'react'
import type { ReceiptPage } from '../snapshot.ts'
import { isOver } from './receipt-steps.ts'

const EVERY_MS = 15_000
/** What ended may still be withdrawn or masked; the stream tells that at once, this is for when it cannot. */
const OVER_EVERY_MS = 60_000
/** A published answer reaches all receipts at once: they ask one after the other. */
const SPREAD_MS = 2_000

/** The receipt as it is now: asked for again every so often while open, and soon after something was published. */
export function useReceipt({ code, receipt: first, session }: ReceiptPage): ReceiptView {
  const [receipt, setReceipt] = useState(first)
  const every = isOver(receipt.state) ? OVER_EVERY_MS : EVERY_MS
  const { slug } = session
  useEffect(() => {
    const ended = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async (): Promise<void> => {
      if (document.visibilityState === 'visible') {
        const view = await http.call('receipt', { params: { receipt: code } }, ended.signal).catch(() => null)
        if (view && !ended.signal.aborted) setReceipt(view)
      }
      if (!ended.signal.aborted) askIn(every)
    }
    const askIn = (ms: number): void => {
      clearTimeout(timer)
      timer = setTimeout(ask, ms)
    }
    const seen = (): void => {
      if (document.visibilityState === 'visible') askIn(0)
    }
    askIn(every)
    document.addEventListener('visibilitychange', seen)
    const hangUp = listen(slug, () => askIn(Math.random() * SPREAD_MS))
    return () => {
      ended.abort()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', seen)
      hangUp()
    }
  }, [code, slug, every])
  return receipt
}

/** Hears of everything that is published in a session; a line that cannot be had is no loss, the timer goes on. */
function listen(slug: string, heard: () => void): () => void {
  const line = socketLine<FeedEntry>('/feed')({
    up: () => {
      line.follow({ session: slug }).catch(() => {})
    },
    down: () => {},
    frame: heard,
    beacon: () => {},
    poke: () => {},
  })
  return () => line.close()
}
