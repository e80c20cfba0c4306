import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { AnswerPage } from './answer/answer-page.tsx'
import { AskPage } from './ask/ask-page.tsx'
import { FeedPage } from './feed/feed-page.tsx'
import { Frame } from './frame.tsx'
import { headOf } from './head.ts'
import { LedgerPage } from './ledger/ledger-page.tsx'
import { scriptJson } from './markup.ts'
import { en } from './messages/en.ts'
import { type Messages, vi } from './messages/vi.ts'
import { FindReceiptPage } from './receipt/find-receipt-page.tsx'
import { ReceiptPage } from './receipt/receipt-page.tsx'
import type { Locale, Page, Rendered, Snapshot } from './snapshot.ts'
import { StatePage } from './state-page.tsx'
import { WordsProvider } from './words.tsx'

const messages: Record<Locale, Messages> = { vi, en }

const modules: Record<Page['kind'], string> = {
  feed: 'src/feed/feed-page.tsx',
  ask: 'src/ask/ask-page.tsx',
  ledger: 'src/ledger/ledger-page.tsx',
  answer: 'src/answer/answer-page.tsx',
  receipt: 'src/receipt/receipt-page.tsx',
  'find-receipt': 'src/receipt/find-receipt-page.tsx',
  gone: 'src/state-page.tsx',
  missing: 'src/state-page.tsx',
  'no-session': 'src/state-page.tsx',
  failed: 'src/state-page.tsx',
}

function view({ page, origin, address }: Snapshot) {
  switch (page.kind) {
    case 'feed':
      return <FeedPage page={page} />
    case 'ask':
      return <AskPage page={page} />
    case 'ledger':
      return <LedgerPage page={page} />
    case 'answer':
      return <AnswerPage page={page} origin={origin} />
    case 'receipt':
      return <ReceiptPage page={page} origin={origin} />
    case 'find-receipt':
      return <FindReceiptPage page={page} />
    default:
      return <StatePage page={page} address={address} />
  }
}

/** The page as the server sends it: the same elements the browser then takes over. */
export function render(snapshot: Snapshot): Rendered {
  const { locale, page } = snapshot
  const t = messages[locale]
  return {
    html: renderToString(
      <StrictMode>
        <WordsProvider t={t} locale={locale}>
          <Frame snapshot={snapshot}>{view(snapshot)}</Frame>
        </WordsProvider>
      </StrictMode>,
    ),
    head: headOf(snapshot, t),
    state: scriptJson(snapshot),
    modules: [modules[page.kind], `src/messages/${locale}.ts`],
  }
}
