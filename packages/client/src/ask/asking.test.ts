import { ALL_SHOWN } from '@giaoluu/domain/ask-fields'
import { describe, expect, it } from 'vitest'
import { memoryValue } from '../../test/memory-value.ts'
import { offline, scriptedHttp } from '../../test/scripted-http.ts'
import { RequestError } from '../request-error.ts'
import { type AskRules, EMPTY_ASK } from './ask-draft.ts'
import { Asking, type KeptAsk } from './asking.ts'

const receipt = { receipt: '23456789ABCD', number: 7, state: 'received' }

const QUESTION: AskRules = { fields: ALL_SHOWN, confidential: false }

function form(replies: unknown[], kept = memoryValue<KeptAsk>(), rules = QUESTION) {
  const { http, sent } = scriptedHttp(replies)
  let ids = 0
  const newId = (): string => {
    ids += 1
    return `id-${ids}`
  }
  const asking = new Asking({ slug: 's', rules, http, kept, newId })
  return {
    asking,
    kept,
    ids: () => sent.map(({ body }) => (body as { submissionId: string }).submissionId),
    sent,
  }
}

describe('asking', () => {
  it('FD12 resends the same text under the same id, spaces at the ends aside', async () => {
    const { asking, ids } = form([offline(), offline(), receipt])
    asking.change({ text: 'Câu hỏi' })
    await expect(asking.send()).rejects.toThrow()
    asking.change({ text: ' Câu hỏi\r\n'.normalize('NFD') })
    await expect(asking.send()).rejects.toThrow()
    expect(await asking.send()).toEqual(receipt)
    expect(ids()).toEqual(['id-1', 'id-1', 'id-1'])
  })

  it('FD12 takes a new id when the text changed after an attempt', async () => {
    const { asking, ids } = form([offline(), receipt])
    asking.change({ text: 'Câu hỏi' })
    await expect(asking.send()).rejects.toThrow()
    asking.change({ text: 'Câu hỏi khác' })
    await asking.send()
    expect(ids()).toEqual(['id-1', 'id-2'])
  })

  it('FD12 takes a new id when the server knows this one for another text', async () => {
    const differs = new RequestError({
      code: 'submission-differs',
      status: 409,
      problem: null,
      retryAfter: null,
    })
    const { asking, ids } = form([differs, receipt])
    asking.change({ text: 'Câu hỏi' })
    expect(await asking.send()).toEqual(receipt)
    expect(ids()).toEqual(['id-1', 'id-2'])
  })

  it('[AF4] a double tap sends once', async () => {
    const { asking, ids } = form([receipt])
    asking.change({ text: 'Câu hỏi' })
    expect(await Promise.all([asking.send(), asking.send()])).toEqual([receipt, receipt])
    expect(ids()).toHaveLength(1)
  })

  it('[AF3] [AF4] what was typed and its id survive a failure and a reload, and go with the receipt', async () => {
    const first = form([offline()])
    first.asking.change({ text: 'Câu hỏi', name: 'An', processing: true })
    await expect(first.asking.send()).rejects.toThrow()

    const second = form([receipt], first.kept)
    expect(second.asking.restore()).toMatchObject({ text: 'Câu hỏi', name: 'An', processing: true })
    await second.asking.send()
    expect(second.ids()).toEqual(['id-1'])
    expect(second.asking.draft).toEqual(EMPTY_ASK)
    expect(first.kept.value).toBeNull()
  })

  it('leaves out what was not filled in', async () => {
    const { asking, sent } = form([receipt])
    asking.change({ text: 'Câu hỏi', email: 'a@b.vn', processing: true })
    await asking.send()
    expect(sent[0]?.body).toEqual({
      submissionId: 'id-1',
      text: 'Câu hỏi',
      contact: { email: 'a@b.vn' },
      consent: { processing: true, publishName: false },
    })
  })
  it('[AF1] leaves out what the form left out, also when it was typed before; a report publishes no name', async () => {
    const typed = { text: 'Câu hỏi', topic: 'dat', name: 'An', phone: '0912345678', publishName: true }
    const hidden = form([receipt], undefined, {
      fields: { ...ALL_SHOWN, topic: 'hidden', phone: 'hidden' },
      confidential: false,
    })
    hidden.asking.change(typed)
    await hidden.asking.send()
    expect(hidden.sent[0]?.body).toEqual({
      submissionId: 'id-1',
      text: 'Câu hỏi',
      name: 'An',
      consent: { processing: true, publishName: true },
    })
    const report = form([receipt], undefined, {
      fields: { ...ALL_SHOWN, unit: 'hidden' },
      confidential: true,
    })
    report.asking.change({ ...typed, unit: 'vu' })
    await report.asking.send()
    expect(report.sent[0]?.body).toMatchObject({
      consent: { processing: true, publishName: false },
      confidential: true,
    })
    expect(report.sent[0]?.body).not.toHaveProperty('unit')
  })
})
