import type { Page } from '@playwright/test'
import type { DeskApi, Username } from './desk-api.ts'

/** What the screens are about: made once, looked at by many tests. */
export type Subjects = {
  slug: string
  receipt: string
  answer: string
  gone: string
  question: string
  draft: string
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
]

/** Makes one of everything that has a screen. */
export async function makeSubjects(desk: DeskApi): Promise<Subjects> {
  const word = String(Date.now())
  const [open, assigned] = await desk.askMany([`Đường vào thửa đất ${word}?`, `Mốc giới thửa đất ${word}?`])
  const [answered, withdrawn] = await desk.answerMany([`Sổ đỏ bị mất ${word}?`, `Sổ đỏ ghi sai tên ${word}?`])
  if (!open || !assigned || !answered || !withdrawn) throw new Error('subjects are missing')
  await desk.act('moderator', assigned.row.id, 'assign', { unit: 'vu-dat-dai' })
  await desk.act('leader', withdrawn.row.id, 'withdraw', { reason: 'Căn cứ đã hết hiệu lực.' })
  return {
    slug: desk.slug,
    receipt: open.receipt,
    answer: answered.answer,
    gone: withdrawn.answer,
    question: open.row.id,
    draft: assigned.row.id,
  }
}

/** Goes to a screen in an open window and waits until it is complete. */
export async function visit(page: Page, screen: Screen, subjects: Subjects): Promise<void> {
  await page.goto(screen.address(subjects))
  await page.locator(screen.ready).first().waitFor()
  await screen.arrange?.(page)
}
