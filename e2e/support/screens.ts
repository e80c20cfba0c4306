import type { Page } from '@playwright/test'
import type { DeskApi, Username } from './desk-api.ts'
import { makeOrganised } from './make-organised.ts'
import { organiserOf } from './organiser-api.ts'
import { setupScreens } from './setup-screens.ts'

/** What the screens are about: made once, looked at by many tests. */
export type Subjects = {
  organisation: string
  slug: string
  receipt: string
  answer: string
  gone: string
  question: string
  draft: string
  /** A confidential report, and its receipt. */
  report: string
  reportReceipt: string
  /** The receipt of a question whose answer was promised for a day. */
  promised: string
  /** A session that has ended. */
  ended: string
}

export type Screen = {
  name: string
  /** Seen by everybody: held to the size of a finger wherever it is. */
  public?: true
  as?: Username
  address: (subjects: Subjects) => string
  /** What is there once the screen has everything. */
  ready: string
  /** Brings the screen into the state that is meant. */
  arrange?: (page: Page) => Promise<unknown>
}

async function selectTwo(page: Page): Promise<void> {
  await page.locator('.md-list-tools button').last().click()
  for (const place of [0, 1]) await page.locator('.gl-row-mark input').nth(place).check()
  await page.locator('.md-bulk-acts button').first().waitFor()
}

/** Every screen there is, the public's first. */
export const screens: readonly Screen[] = [
  { name: 'feed', public: true, address: ({ slug }) => `/${slug}`, ready: '[role=feed] > article' },
  { name: 'ask', public: true, address: ({ slug }) => `/${slug}/ask`, ready: '#text' },
  {
    name: 'ask, refused',
    public: true,
    address: ({ slug }) => `/${slug}/ask`,
    ready: '#text',
    arrange: async (page) => {
      await page.locator('#send').click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'ask, a confidential report',
    public: true,
    address: ({ slug }) => `/${slug}/ask?report=1`,
    ready: '#text',
  },
  { name: 'ledger', public: true, address: ({ slug }) => `/${slug}/ledger`, ready: '.gl-ledger' },
  { name: 'a day that has ended', public: true, address: ({ ended }) => `/${ended}`, ready: '.gl-ledger' },
  {
    name: 'receipt of a confidential report',
    public: true,
    address: ({ reportReceipt }) => `/receipts/${reportReceipt}`,
    ready: '#steps',
  },
  {
    name: 'receipt, promised',
    public: true,
    address: ({ promised }) => `/receipts/${promised}`,
    ready: '#steps',
  },
  { name: 'receipt', public: true, address: ({ receipt }) => `/receipts/${receipt}`, ready: '#steps' },
  { name: 'find a receipt', public: true, address: () => '/receipts', ready: '#code' },
  { name: 'answer', public: true, address: ({ answer }) => `/answers/${answer}`, ready: 'article h1' },
  { name: '404', public: true, address: () => '/answers/khong-co', ready: 'h1' },
  { name: '410', public: true, address: ({ gone }) => `/answers/${gone}`, ready: 'h1' },
  { name: 'sign in to the moderator console', address: () => '/moderator/', ready: 'input[type=password]' },
  { name: 'sign in to the leader console', address: () => '/leader/', ready: 'input[type=password]' },
  {
    name: 'moderator, list',
    as: 'moderator',
    address: ({ slug }) => `/moderator/${slug}/new`,
    ready: '.md-rows .gl-row',
  },
  {
    name: 'moderator, detail',
    as: 'moderator',
    address: ({ slug, question }) => `/moderator/${slug}/new/${question}`,
    ready: '.md-actions button',
  },
  {
    name: 'moderator, comparing',
    as: 'moderator',
    address: ({ slug, question }) => `/moderator/${slug}/new/${question}`,
    ready: '.md-actions button',
    arrange: async (page) => {
      await page
        .getByRole('button', { name: /^(Gộp|Link)/ })
        .last()
        .click()
      await page.locator('.md-choices').waitFor()
    },
  },
  {
    name: 'moderator, labelling',
    as: 'moderator',
    address: ({ slug, question }) => `/moderator/${slug}/new/${question}`,
    ready: '.md-labels button',
    arrange: async (page) => {
      await page.locator('.md-labels button').click()
      await page.locator('#label-name').waitFor()
    },
  },
  {
    name: 'moderator, filters',
    as: 'moderator',
    address: ({ slug }) => `/moderator/${slug}/new?source=web`,
    ready: '.md-rows .gl-row',
    arrange: (page) => page.locator('.md-list-tools button').first().click(),
  },
  {
    name: 'moderator, selecting',
    as: 'moderator',
    address: ({ slug }) => `/moderator/${slug}/new`,
    ready: '.md-rows .gl-row',
    arrange: selectTwo,
  },
  {
    name: 'moderator, act on several',
    as: 'moderator',
    address: ({ slug }) => `/moderator/${slug}/new`,
    ready: '.md-rows .gl-row',
    arrange: async (page) => {
      await selectTwo(page)
      await page.locator('.md-bulk-acts button').first().click()
      await page.locator('.md-outcome').first().waitFor()
    },
  },
  {
    name: 'moderator, a confidential report',
    as: 'moderator',
    address: ({ slug, report }) => `/moderator/${slug}/reports/${report}`,
    ready: '.md-actions button',
  },
  {
    name: 'moderator, due',
    as: 'moderator',
    address: ({ slug }) => `/moderator/${slug}/due`,
    ready: '.md-rows .gl-row',
  },
  {
    name: 'leader, a word of the organiser',
    as: 'leader',
    address: ({ slug }) => `/leader/${slug}`,
    ready: '.gl-message-text',
  },
  {
    name: 'leader, start',
    as: 'leader',
    address: ({ slug }) => `/leader/${slug}`,
    ready: '.ld-start button',
  },
  {
    name: 'leader, writing',
    as: 'leader',
    address: ({ slug, draft }) => `/leader/${slug}/${draft}`,
    ready: '[contenteditable=true]',
  },
  {
    name: 'leader, reference',
    as: 'leader',
    address: ({ slug, draft }) => `/leader/${slug}/${draft}`,
    ready: '.ld-cites button',
    arrange: async (page) => {
      await page.locator('[contenteditable=true]').waitFor()
      await page.locator('.ld-cites > span button').click()
      await page.locator('#reference-number').waitFor()
    },
  },
  {
    name: 'leader, text blocks',
    as: 'leader',
    address: ({ slug, draft }) => `/leader/${slug}/${draft}`,
    ready: '[contenteditable=true]',
    arrange: async (page) => {
      await page.locator('.gl-tools button').first().click()
      await page.locator('.ld-block').first().waitFor()
    },
  },
  { name: 'organiser, sessions', as: 'organiser', address: () => '/organiser/', ready: '.og-sessions li' },
  {
    name: 'organiser, new session',
    as: 'organiser',
    address: ({ organisation }) => `/organiser/organisations/${organisation}/new-session`,
    ready: '#title',
  },
  {
    name: 'organiser, new session, refused',
    as: 'organiser',
    address: ({ organisation }) => `/organiser/organisations/${organisation}/new-session`,
    ready: '#title',
    arrange: async (page) => {
      await page.locator('form [type=submit]').click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'organiser, set-up',
    as: 'organiser',
    address: ({ slug }) => `/organiser/sessions/${slug}/setup`,
    ready: '#delay',
  },
  {
    name: 'organiser, board',
    as: 'organiser',
    address: ({ slug }) => `/organiser/sessions/${slug}`,
    ready: '.gl-ledger',
  },
  {
    name: 'organiser, message to a unit',
    as: 'organiser',
    address: ({ slug }) => `/organiser/sessions/${slug}`,
    ready: '.og-under-table button',
    arrange: async (page) => {
      await page.locator('.og-under-table button').last().click()
      await page.locator('#message-text').waitFor()
    },
  },
  {
    name: 'organiser, close',
    as: 'organiser',
    address: ({ slug }) => `/organiser/sessions/${slug}/close`,
    ready: '.og-open li',
  },
  {
    name: 'organiser, outcome',
    as: 'organiser',
    address: ({ slug }) => `/organiser/sessions/${slug}/close`,
    ready: '.og-open li',
    arrange: async (page) => {
      await page.locator('.og-open li > button').first().click()
      await page.locator('#outcome-day').waitFor()
    },
  },
  {
    name: 'organiser, entry',
    as: 'organiser',
    address: ({ slug }) => `/organiser/sessions/${slug}/entry`,
    ready: '#entry-text',
  },
  ...setupScreens,
]

/** Makes one of everything that has a screen. */
export async function makeSubjects(desk: DeskApi): Promise<Subjects> {
  const word = String(Date.now())
  const [open, assigned] = await desk.askMany([`Đường vào thửa đất ${word}?`, `Mốc giới thửa đất ${word}?`])
  const [answered, withdrawn] = await desk.answerMany([`Sổ đỏ bị mất ${word}?`, `Sổ đỏ ghi sai tên ${word}?`])
  if (!open || !assigned || !answered || !withdrawn) throw new Error('subjects are missing')
  await desk.act('moderator', assigned.row.id, 'assign', { unit: 'vu-dat-dai' })
  await desk.act('leader', withdrawn.row.id, 'withdraw', { reason: 'Căn cứ đã hết hiệu lực.' })
  const { report, promised, ended } = await makeOrganised(desk, word)
  return {
    slug: desk.slug,
    report: report.id,
    reportReceipt: report.receipt,
    promised,
    ended,
    receipt: open.receipt,
    answer: answered.answer,
    gone: withdrawn.answer,
    question: open.row.id,
    draft: assigned.row.id,
    organisation: organiserOf(desk).organisation,
  }
}

/** Goes to a screen in an open window and waits until it is complete. */
export async function visit(page: Page, screen: Screen, subjects: Subjects): Promise<void> {
  await page.goto(screen.address(subjects))
  await page.locator(screen.ready).first().waitFor()
  await screen.arrange?.(page)
}
