import { consoleEn } from '@giaoluu/client/console/words/en'
import { accountEn } from './en/account.ts'
import { boardEn } from './en/board.ts'
import { closeEn } from './en/close.ts'
import { entryEn } from './en/entry.ts'
import { organisationEn } from './en/organisation.ts'
import { peopleEn } from './en/people.ts'
import { reportEn } from './en/report.ts'
import { sessionsEn } from './en/sessions.ts'
import type { Messages } from './vi.ts'

export const en = {
  ...consoleEn,
  moderatorConsole: 'Moderation',
  console: 'Organiser',
  failed: 'The organiser’s console could not be opened',
  signIn: { ...consoleEn.signIn, lead: 'The organiser’s console of Giao Lưu.' },
  wrongRole: {
    title: 'This account is not an organiser’s',
    cause: (name: string) => `${name} is an organiser of no organisation.`,
  },
  nav: {
    label: 'Parts',
    sessions: 'Sessions',
    board: 'Board',
    setup: 'Set up',
    entry: 'Enter a question',
    close: 'Close',
    report: 'Report',
    organisation: 'Organisation',
    people: 'People',
    account: 'Account',
  },
  stale: (why, time) => `This could not be updated and is as it was at ${time}. ${why}`,
  notLoaded: 'This could not be loaded',
  saving: 'Saving',
  save: 'Save',
  saved: 'Saved',
  add: 'Add',
  edit: 'Edit',
  remove: 'Remove',
  none: 'none',
  typed: { label: 'Type the session’s title to confirm', notYet: 'type the exact title' },
  account: accountEn,
  board: boardEn,
  closing: closeEn,
  entry: entryEn,
  organisation: organisationEn,
  people: peopleEn,
  report: reportEn,
  setup: sessionsEn,
} satisfies Messages
