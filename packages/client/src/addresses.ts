import type { RouteName, Routes } from '@giaoluu/contract/routes'
import type { Verb } from '@giaoluu/contract/verbs'

type Address<R extends RouteName> = `${Routes[R]['method']} ${Routes[R]['path']}`

/**
 * Method and path of every route. Written out, because importing the contract's schemas for them would bring zod onto
 * the public page; the type refuses whatever differs from the contract.
 */
export const addresses: { readonly [R in RouteName]: Address<R> } = {
  sessions: 'GET /api/sessions',
  session: 'GET /api/sessions/:slug',
  ask: 'POST /api/sessions/:slug/questions',
  receipt: 'GET /api/receipts/:receipt',
  retract: 'POST /api/receipts/:receipt/retract',
  answers: 'GET /api/sessions/:slug/answers',
  answer: 'GET /api/answers/:id',
  similar: 'GET /api/sessions/:slug/similar',
  feed: 'GET /api/sessions/:slug/feed',
  ledger: 'GET /api/sessions/:slug/ledger',
  login: 'POST /api/login',
  logout: 'POST /api/logout',
  me: 'GET /api/me',
  deskSessions: 'GET /api/desk/sessions',
  deskSession: 'GET /api/desk/sessions/:slug',
  notice: 'POST /api/desk/sessions/:slug/notices',
  pause: 'POST /api/desk/sessions/:slug/pause',
  resume: 'POST /api/desk/sessions/:slug/resume',
  deskQuestions: 'GET /api/desk/questions',
  deskQueue: 'GET /api/desk/queue',
  deskCounts: 'GET /api/desk/sessions/:slug/counts',
  bulk: 'POST /api/desk/bulk',
  addLabel: 'POST /api/desk/sessions/:slug/labels',
  textBlocks: 'GET /api/desk/text-blocks',
  addTextBlock: 'POST /api/desk/text-blocks',
  editTextBlock: 'POST /api/desk/text-blocks/:id',
  removeTextBlock: 'POST /api/desk/text-blocks/:id/remove',
  delegations: 'GET /api/desk/delegations',
  delegate: 'POST /api/desk/delegations',
  revokeDelegation: 'POST /api/desk/delegations/:id/revoke',
  deskQuestion: 'GET /api/desk/questions/:id',
  contact: 'GET /api/desk/questions/:id/contact',
  deskSimilar: 'GET /api/desk/questions/:id/similar',
  desk: 'GET /api/sessions/:slug/desk',
}

/** Method and path of a verb on a question. */
export const verbAddress = (verb: Verb): string => `POST /api/desk/questions/:id/${verb}`
