import { RequestError } from '@giaoluu/client/request-error'
import { expect, it } from 'vitest'
import { aSession } from '../../test/snapshots.ts'
import { vi } from '../messages/vi.ts'
import { faultsOfProblems, faultsOfRefusal, summaryOf } from './faults.ts'

it('AF3 every fault links to its field and says what to do', () => {
  const faults = faultsOfProblems([
    { field: 'text', kind: 'missing' },
    { field: 'name', kind: 'too-long', over: 3 },
    { field: 'phone', kind: 'implausible' },
    { field: 'processing', kind: 'missing' },
  ])
  expect(summaryOf(faults, { t: vi, most: '4.000', fields: aSession().askFields })).toEqual([
    { fieldId: 'text', message: 'Hãy viết câu hỏi của bạn' },
    { fieldId: 'name', message: 'Tên của bạn: Nội dung dài quá mức cho phép' },
    {
      fieldId: 'phone',
      message: 'Điện thoại: Số có ít nhất 6 chữ số, hoặc để trống ô này',
    },
    { fieldId: 'processing', message: 'Cần bạn đồng ý xử lý dữ liệu để câu hỏi được trả lời' },
  ])
})

it('AF1 what is asked for is not offered to be left empty', () => {
  const fields = { ...aSession().askFields, email: 'required' } as const
  const [email] = summaryOf([{ field: 'email', fault: 'implausible' }], { t: vi, most: '4.000', fields })
  expect(email?.message).toBe('Thư điện tử: Địa chỉ có dạng ten@vidu.vn')
})

it('AF3 fields that the server names are named here; what the form does not have is not', () => {
  const problem = {
    type: 'urn:giaoluu:problem:invalid',
    title: '',
    status: 422,
    code: 'invalid' as const,
    errors: [
      { path: 'topic', message: '' },
      { path: '/contact/email', message: '' },
      { path: '/other', message: '' },
    ],
  }
  const error = new RequestError({ code: 'invalid', status: 422, problem, retryAfter: null })
  expect(faultsOfRefusal(error)).toEqual([
    { field: 'topic', fault: 'unknown' },
    { field: 'email', fault: 'implausible' },
  ])
  expect(faultsOfRefusal(null)).toEqual([])
})
