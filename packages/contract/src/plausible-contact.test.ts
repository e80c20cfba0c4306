import { expect, it } from 'vitest'
import { Ask } from './ask.ts'
import { plausibleEmail, plausiblePhone } from './plausible-contact.ts'

it('AF3 takes every address somebody could write to', () => {
  for (const typed of ['a@b.vn', ' nguyen.van+1@thu.example.com.vn ', 'hộp@tên-miền.vn', "o'b@example.org"])
    expect(plausibleEmail(typed), typed).toBe(true)
  for (const typed of [
    '',
    'a',
    'a@b',
    '@b.vn',
    'a@.vn',
    'a@b.',
    'a@b..vn',
    'a b@c.vn',
    'a@b@c.vn',
    '0912345678',
  ])
    expect(plausibleEmail(typed), typed).toBe(false)
})

it('AF3 takes every number somebody could call', () => {
  for (const typed of [
    '0912345678',
    '+84 (0)912-345-678',
    '1900 12',
    '024.3826.0000 máy lẻ 12',
    '0911111111 / 0922222222',
  ])
    expect(plausiblePhone(typed), typed).toBe(true)
  for (const typed of ['', 'không có', '12345', 'nam199012@thu.example', '1'.repeat(41)])
    expect(plausiblePhone(typed), typed).toBe(false)
})

it('AF3 a question with an address nobody can write to is refused with where it is', () => {
  const sound = { submissionId: crypto.randomUUID(), text: 'Hỏi', consent: { processing: true } }
  expect(Ask.safeParse({ ...sound, contact: { email: 'a@b.vn', phone: '0912345678' } }).success).toBe(true)
  const { error } = Ask.safeParse({ ...sound, contact: { email: 'a@b', phone: '12', address: 'Hà Nội' } })
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['contact.email', 'contact.phone'])
})
