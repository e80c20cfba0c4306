import { randomUUID } from 'node:crypto'
import { Ask } from '@giaoluu/contract/ask'
import { NAME_MAX } from '@giaoluu/contract/text'
import type { AskFault, AskForm } from '@giaoluu/public/snapshot'
import type { RefusalExtra } from '../refusal.ts'

const EMPTY: Omit<AskForm, 'submissionId'> = {
  text: '',
  topic: '',
  unit: '',
  province: '',
  name: '',
  email: '',
  phone: '',
  address: '',
  processing: false,
  publishName: false,
  confidential: false,
}

/** A form nobody has touched, with an id of its own so that sending it twice asks once ([AF4]). */
export const emptyForm = (set: Partial<AskForm> = {}): AskForm => ({
  ...EMPTY,
  submissionId: randomUUID(),
  ...set,
})

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What a browser without script sent. */
export function readAskForm(body: unknown): AskForm {
  const sent = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const field = (name: string): string => {
    const value = Array.isArray(sent[name]) ? sent[name][0] : sent[name]
    return typeof value === 'string' ? value : ''
  }
  const submissionId = field('submissionId')
  return {
    submissionId: UUID.test(submissionId) ? submissionId.toLowerCase() : randomUUID(),
    text: field('text'),
    topic: field('topic'),
    unit: field('unit'),
    province: field('province'),
    name: field('name'),
    email: field('email'),
    phone: field('phone'),
    address: field('address'),
    processing: field('processing') !== '',
    publishName: field('publishName') !== '',
    confidential: field('confidential') !== '',
  }
}

const given = (value: string): string | undefined => (value.trim() === '' ? undefined : value)

/** The form as a question, or what is wrong with it, by the same schema the wire has. */
export function parseAskForm(form: AskForm): { ask: Ask } | { faults: AskFault[] } {
  const contact = { email: given(form.email), phone: given(form.phone), address: given(form.address) }
  const parsed = Ask.safeParse({
    submissionId: form.submissionId,
    text: form.text,
    topic: given(form.topic),
    unit: given(form.unit),
    province: given(form.province),
    name: given(form.name),
    contact: Object.values(contact).some(Boolean) ? contact : undefined,
    consent: { processing: form.processing, publishName: form.publishName },
    ...(form.confidential && { confidential: true }),
  })
  if (parsed.success) return { ask: parsed.data }
  return {
    faults: faultsAt(
      parsed.error.issues.map(({ path }) => path.at(-1)),
      form,
    ),
  }
}

/** The faults a refusal names. */
export const faultsOfRefusal = ({ errors = [] }: RefusalExtra, form: AskForm): AskFault[] =>
  faultsAt(
    errors.map(({ path }) => path.split('/').at(-1)),
    form,
  )

const FIELDS: readonly AskFault['field'][] = [
  'text',
  'topic',
  'unit',
  'province',
  'name',
  'email',
  'phone',
  'address',
  'processing',
]

/** One fault per field, in the order of the form. */
function faultsAt(names: readonly unknown[], form: AskForm): AskFault[] {
  return FIELDS.filter((field) => names.includes(field)).map((field) => ({
    field,
    fault: faultOf(field, form),
  }))
}

function faultOf(field: AskFault['field'], form: AskForm): AskFault['fault'] {
  if (field === 'processing' || form[field].trim() === '') return 'missing'
  if (field === 'text') return 'too-long'
  if (field === 'topic' || field === 'unit' || field === 'province') return 'unknown'
  if (form[field].length > NAME_MAX) return 'too-long'
  // What is left of a name or an address that is short enough: the form has no such field.
  return field === 'email' || field === 'phone' ? 'implausible' : 'unknown'
}
