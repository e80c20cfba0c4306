import { queryOptions } from '@tanstack/react-query'
import { http } from './http.ts'

// What organisers read, as query options.

/** Everything an organiser sets up that outlives a session. */
export const organisationQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['organisation', organisation],
    queryFn: ({ signal }) => http.call('organisation', { params: { organisation } }, signal),
  })

/** Who works there, and who is invited. */
export const peopleQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['organisation', organisation, 'people'],
    queryFn: ({ signal }) => http.call('people', { params: { organisation } }, signal),
  })

export const sessionSetupQuery = (slug: string) =>
  queryOptions({
    queryKey: ['session', slug, 'setup'],
    queryFn: ({ signal }) => http.call('sessionSetup', { params: { slug } }, signal),
    refetchOnWindowFocus: 'always',
  })

/** The server makes a board at most every other second. */
const BOARD_POLL_MS = 3_000

/**
 * The running day, asked for again and again: it is counts and ages, which no stream carries. A hidden tab asks for
 * nothing, so it asks on coming back.
 */
export const boardQuery = (slug: string) =>
  queryOptions({
    queryKey: ['session', slug, 'board'],
    queryFn: ({ signal }) => http.call('board', { params: { slug } }, signal),
    refetchInterval: BOARD_POLL_MS,
    refetchOnWindowFocus: 'always',
  })

export const reportQuery = (slug: string) =>
  queryOptions({
    queryKey: ['session', slug, 'report'],
    queryFn: ({ signal }) => http.call('report', { params: { slug } }, signal),
  })

/** Where no poke comes through, a message is still found. */
const MESSAGES_POLL_MS = 60_000

export const unitMessagesQuery = (slug: string) =>
  queryOptions({
    queryKey: ['session', slug, 'messages'],
    queryFn: ({ signal }) => http.call('unitMessages', { params: { slug } }, signal),
  })

/** What one's units were told in any session and one has not read; no stream tells of other sessions than the open one. */
export const waitingMessagesQuery = () =>
  queryOptions({
    queryKey: ['desk', 'messages'],
    queryFn: ({ signal }) => http.call('waitingMessages', {}, signal),
    refetchInterval: MESSAGES_POLL_MS,
  })

/** Nothing tells of it, and days pass slowly. */
const OVERDUE_POLL_MS = 60_000

export const overdueQuery = (organisation: string) =>
  queryOptions({
    refetchInterval: OVERDUE_POLL_MS,
    refetchOnWindowFocus: 'always',
    queryKey: ['organisation', organisation, 'overdue'],
    queryFn: ({ signal }) => http.call('overdue', { params: { organisation } }, signal),
  })

/** What an invitation is to; asked once, whoever has the link. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => http.call('invitation', { params: { token } }, signal),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
