import type { WaitingMessage } from '@giaoluu/contract/session-setup'
import { expect, it } from 'vitest'
import { shownAt } from './use-unit-messages.ts'

const message = (id: string, slug: string, practice = false): WaitingMessage => ({
  id,
  units: ['vu'],
  text: 'Còn 12 câu quá một giờ',
  questions: [],
  by: 'Ban tổ chức',
  at: '2026-11-20T07:00:00.000Z',
  read: false,
  session: { slug, title: slug, practice },
})

it('UM4 the desk of a session tells its own messages before those of others, and practice only where it is', () => {
  const messages = [
    message('cu', 'ngay-cu'),
    message('thu', 'dien-tap', true),
    message('mot', 'hom-nay'),
    message('hai', 'hom-nay'),
  ]
  const ids = (slug: string) => shownAt(slug, messages).map(({ id }) => id)
  expect(ids('hom-nay')).toEqual(['mot', 'hai', 'cu'])
  expect(ids('dien-tap')).toEqual(['thu', 'cu', 'mot', 'hai'])
})
