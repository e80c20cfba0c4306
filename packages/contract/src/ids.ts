import * as z from 'zod/mini'

/** An opaque identifier. */
export const Id = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[\w.-]+$/))

// Addresses where other pages live.
const RESERVED = new Set([
  'api',
  'answers',
  'assets',
  'ask',
  'desk',
  'feed',
  'hall',
  'healthz',
  'leader',
  'metrics',
  'moderator',
  'organiser',
  'readyz',
  'receipts',
  'search',
  'socket.io',
  'theme',
])

/** The name of a session or organisation in addresses; where other pages live is refused. */
export const Slug = z.string().check(
  z.minLength(1),
  z.maxLength(64),
  z.regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/),
  z.refine((slug) => !RESERVED.has(slug), 'the name of another page'),
)

/** 31 letters and digits without 0/O, 1/I/L: nothing to mistake when read out over the telephone ([AF6]). */
export const RECEIPT_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const RECEIPT_LENGTH = 12

/** The asker's unguessable code, without separators. */
export const Receipt = z.string().check(z.regex(/^[2-9A-HJKMNP-Z]{12}$/))

/** A receipt as typed by a person: any case, with spaces or dashes. A shape that cannot be one simply finds nothing. */
export const normaliseReceipt = (typed: string): string => typed.toUpperCase().replace(/[^2-9A-Z]/g, '')

/** Times are ISO 8601 UTC. */
export const Time = z.iso.datetime()
