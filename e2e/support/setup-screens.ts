import type { Screen } from './screens.ts'

const setup = ({ organisation }: { organisation: string }) => `/organiser/organisations/${organisation}`

/** What outlives a session, and what is left of one: the organiser's pages beside the running day. */
export const setupScreens: readonly Screen[] = [
  { name: 'organiser, organisation', as: 'organiser', address: setup, ready: '#reports' },
  {
    name: 'organiser, unit',
    as: 'organiser',
    address: setup,
    ready: '.og-list button',
    arrange: async (page) => {
      await page.locator('.og-list button').first().click()
      await page.locator('#unit-name').waitFor()
    },
  },
  {
    name: 'organiser, people',
    as: 'organiser',
    address: (subjects) => `${setup(subjects)}/people`,
    ready: '.og-person',
  },
  {
    name: 'organiser, person',
    as: 'organiser',
    address: (subjects) => `${setup(subjects)}/people`,
    ready: '.og-person',
    arrange: async (page) => {
      await page.locator('[data-username=leader]').click()
      await page.locator('#person-rights').waitFor()
    },
  },
  {
    name: 'organiser, invite, refused',
    as: 'organiser',
    address: (subjects) => `${setup(subjects)}/people`,
    ready: '.og-person',
    arrange: async (page) => {
      await page.getByRole('button', { name: /^(Mời người|Invite somebody)$/ }).click()
      await page.getByRole('button', { name: /^(Tạo lời mời|Make the invitation)$/ }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  { name: 'organiser, account', as: 'organiser', address: () => '/organiser/account', ready: '#factor' },
  {
    name: 'organiser, report',
    as: 'organiser',
    address: ({ slug }) => `/organiser/sessions/${slug}/report`,
    ready: '#by-unit',
  },
  {
    name: 'an invitation that never was',
    address: () => '/organiser/join/khong-co',
    ready: '.gl-empty h1',
  },
]
