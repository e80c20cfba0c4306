import type { AskField, AskFields } from '@giaoluu/contract/ask-fields'
import type { CallArguments } from '../http.ts'

/** What is typed into the ask form. Empty strings are fields left out. */
export type AskDraft = {
  text: string
  topic: string
  unit: string
  province: string
  name: string
  email: string
  phone: string
  address: string
  /** Consents start unticked and are separate ([AF5]). */
  processing: boolean
  publishName: boolean
}

export const EMPTY_ASK: AskDraft = {
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
}

/** What the form has: its fields, and whether it is the one of confidential reports. */
export type AskRules = { fields: AskFields; confidential: boolean }

type AskBody = CallArguments<'ask'>['body']

const given = <K extends string>(fields: Record<K, string>): { [key in K]?: string } =>
  Object.fromEntries(Object.entries<string>(fields).filter(([, value]) => value.trim() !== '')) as {
    [key in K]?: string
  }

/** The draft as the wire has it; to be sent only after checkAsk found nothing. What the form left out is left out here. */
export function askBody(draft: AskDraft, submissionId: string, { fields, confidential }: AskRules): AskBody {
  const asked = (field: AskField): string => (fields[field] === 'hidden' ? '' : draft[field])
  const contact = given({ email: asked('email'), phone: asked('phone'), address: asked('address') })
  const about = {
    topic: asked('topic'),
    unit: asked('unit'),
    province: asked('province'),
    name: asked('name'),
  }
  return {
    submissionId,
    text: draft.text,
    ...given(about),
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    consent: {
      processing: true,
      publishName: draft.publishName && !confidential && fields.name !== 'hidden',
    },
    ...(confidential ? { confidential } : {}),
  }
}
