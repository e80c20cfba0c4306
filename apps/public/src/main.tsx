import './main.css'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Frame } from './frame.tsx'
import type { Messages } from './messages/vi.ts'
import type { Locale, Snapshot } from './snapshot.ts'
import { WordsProvider } from './words.tsx'

/** Each page and each language is a file of its own: nobody loads what they do not see. */
async function view({ page, origin, address }: Snapshot) {
  switch (page.kind) {
    case 'feed': {
      const { FeedPage } = await import('./feed/feed-page.tsx')
      return <FeedPage page={page} />
    }
    case 'ask': {
      const { AskPage } = await import('./ask/ask-page.tsx')
      return <AskPage page={page} />
    }
    case 'ledger': {
      const { LedgerPage } = await import('./ledger/ledger-page.tsx')
      return <LedgerPage page={page} />
    }
    case 'answer': {
      const { AnswerPage } = await import('./answer/answer-page.tsx')
      return <AnswerPage page={page} origin={origin} />
    }
    case 'receipt': {
      const { ReceiptPage } = await import('./receipt/receipt-page.tsx')
      return <ReceiptPage page={page} origin={origin} />
    }
    case 'find-receipt': {
      const { FindReceiptPage } = await import('./receipt/find-receipt-page.tsx')
      return <FindReceiptPage page={page} />
    }
    default: {
      const { StatePage } = await import('./state-page.tsx')
      return <StatePage page={page} address={address} />
    }
  }
}

const messages: Record<Locale, () => Promise<Messages>> = {
  vi: async () => (await import('./messages/vi.ts')).vi,
  en: async () => (await import('./messages/en.ts')).en,
}

async function start(): Promise<void> {
  const root = document.getElementById('app')
  const inert = document.getElementById('snapshot')?.textContent
  if (!root || !inert) return
  const snapshot = JSON.parse(inert) as Snapshot
  const [t, content] = await Promise.all([messages[snapshot.locale](), view(snapshot)])
  hydrateRoot(
    root,
    <StrictMode>
      <WordsProvider t={t} locale={snapshot.locale}>
        <Frame snapshot={snapshot}>{content}</Frame>
      </WordsProvider>
    </StrictMode>,
  )
}

start()
