import { faultyTime } from '@giaoluu/client/console/session-rules'
import type { SessionSetup } from '@giaoluu/contract/session-setup'
import { describe, expect, test } from 'vitest'
import { readForm, sessionForm, typedForm } from './session-form.ts'

const shown = 'shown' as const
const setup: SessionSetup = {
  slug: 'ngay-hoi-dap',
  title: 'Ngày hỏi đáp',
  kind: 'day',
  state: 'draft',
  practice: false,
  asksFrom: '2026-11-17T01:00:00.000Z',
  asksUntil: '2026-11-20T09:30:00.000Z',
  opensAt: '2026-11-20T01:00:00.000Z',
  closesAt: '2026-11-20T10:00:00.000Z',
  breaks: [{ from: '2026-11-20T05:00:00.000Z', until: '2026-11-20T06:00:00.000Z' }],
  publishDelay: 10_000,
  secondSignature: false,
  hideNames: false,
  slowMode: 0,
  askFields: {
    topic: shown,
    unit: shown,
    province: shown,
    name: shown,
    email: shown,
    phone: shown,
    address: shown,
  },
  received: 0,
}

describe('the setup form', () => {
  test('shows times as clocks in Vietnam do, and sends nothing where nothing changed', () => {
    const form = sessionForm(setup)
    expect(form.opensAt).toEqual({ day: '20/11/2026', time: '08:00' })
    expect(form.asksFrom).toEqual({ day: '17/11/2026', time: '08:00' })
    expect(form.breaks).toEqual([{ key: 0, day: '', from: '12:00', until: '13:00' }])
    expect(form.delay).toBe('10')
    expect(readForm(form, setup, faultyTime)).toEqual({ problems: [], body: {} })
  })

  test('sends only what was changed', () => {
    const form = { ...sessionForm(setup), title: ' Ngày hỏi đáp 2026 ', delay: '0,5' }
    const askFields = { ...setup.askFields, phone: 'required' as const }
    expect(readForm({ ...form, askFields }, setup, faultyTime)).toEqual({
      problems: [],
      body: { title: 'Ngày hỏi đáp 2026', publishDelay: 500, askFields: { phone: 'required' } },
    })
  })

  test('the rest of a form follows the session, and what may not change any more shows as it is', () => {
    const typed = {
      title: 'Ngày mới',
      closesAt: { day: '20/11/2026', time: '18:00' },
      askFields: { phone: 'hidden' as const },
    }
    const elsewhere = {
      ...setup,
      publishDelay: 2_500,
      askFields: { ...setup.askFields, name: 'hidden' as const },
    }
    expect(readForm(typedForm(typed, elsewhere, 'announced', 'vi'), elsewhere, faultyTime).body).toEqual({
      title: 'Ngày mới',
      closesAt: '2026-11-20T11:00:00.000Z',
      askFields: { phone: 'hidden' },
    })
    // Opened early, within its own break, and extended: no field of the form can put that right.
    const open: SessionSetup = {
      ...elsewhere,
      opensAt: '2026-11-20T05:30:00.000Z',
      closesAt: '2026-11-20T11:30:00.000Z',
    }
    const form = typedForm(typed, open, 'open', 'vi')
    expect(form).toMatchObject({
      opensAt: { day: '20/11/2026', time: '12:30' },
      closesAt: { day: '20/11/2026', time: '18:30' },
      delay: '2,5',
    })
    expect(typedForm(typed, open, 'open', 'en').delay).toBe('2.5')
    expect(readForm(form, open, faultyTime)).toEqual({
      problems: [],
      body: { title: 'Ngày mới', askFields: { phone: 'hidden' } },
    })
  })

  test('breaks go with the day of the opening', () => {
    const form = sessionForm(setup)
    const day = '27/11/2026'
    const moved = {
      ...form,
      opensAt: { ...form.opensAt, day },
      closesAt: { ...form.closesAt, day },
      asksUntil: { ...form.asksUntil, day },
    }
    expect(readForm(moved, setup, faultyTime).body.breaks).toEqual([
      { from: '2026-11-27T05:00:00.000Z', until: '2026-11-27T06:00:00.000Z' },
    ])
  })

  test('AF3 says which field is wrong, and why', () => {
    const form = sessionForm(setup)
    const problems = (change: Partial<typeof form>) =>
      readForm({ ...form, ...change }, setup, faultyTime).problems
    expect(problems({ title: ' ' })).toEqual([{ field: 'title', kind: 'missing' }])
    expect(problems({ opensAt: { day: '31/2/2026', time: '08:00' } })).toEqual([
      { field: 'opensAt', kind: 'unreadable' },
    ])
    expect(problems({ closesAt: { day: '20/11/2026', time: '07:00' } })).toEqual([
      { field: 'closesAt', kind: 'senseless' },
    ])
    expect(problems({ breaks: [{ key: 0, day: '', from: '13:00', until: '12:00' }] })).toEqual([
      { field: 'breaks', kind: 'senseless' },
    ])
    expect(problems({ delay: '601' })).toEqual([{ field: 'delay', kind: 'unreadable' }])
  })

  test('a standing session has no times to read', () => {
    const standing: SessionSetup = {
      ...setup,
      kind: 'standing',
      asksFrom: null,
      asksUntil: null,
      opensAt: null,
      closesAt: null,
      breaks: [],
    }
    expect(readForm(sessionForm(standing), standing, faultyTime)).toEqual({ problems: [], body: {} })
  })
})
