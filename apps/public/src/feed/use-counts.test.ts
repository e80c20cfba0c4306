import type { FeedItem } from '@giaoluu/client/live/pending'
import { expect, it } from 'vitest'
import { anAnswer } from '../../test/snapshots.ts'
import { publishedAfter } from './use-counts.ts'

const COUNTED = '2026-11-20T03:00:00.000Z'
const EARLY = '2026-11-20T02:00:00.000Z'
const LATE = '2026-11-20T03:30:00.000Z'

const answered = (publishedAt: string, asked: number): FeedItem => ({
  kind: 'answer',
  answer: anAnswer({ publishedAt, asked }),
})
const withdrawn = (publishedAt: string, withdrawnAt: string, asked: number): FeedItem => ({
  kind: 'tombstone',
  tombstone: { id: 'a', number: 1, reason: 'Viết lại', publishedAt, withdrawnAt, asked },
})

it('PF3 counts what was answered since, and what is held back', () => {
  expect(publishedAfter(COUNTED, { items: [answered(LATE, 3), answered(EARLY, 5)], fresh: 2 })).toBe(5)
})

it('PF4 takes off at once all whom a withdrawn answer had served, unless the count knows already', () => {
  expect(publishedAfter(COUNTED, { items: [withdrawn(EARLY, LATE, 4)], fresh: 0 })).toBe(-4)
  expect(publishedAfter(COUNTED, { items: [withdrawn(EARLY, EARLY, 4)], fresh: 0 })).toBe(0)
  // Published and withdrawn since: it was never counted.
  expect(publishedAfter(COUNTED, { items: [withdrawn(LATE, LATE, 4)], fresh: 0 })).toBe(0)
})
