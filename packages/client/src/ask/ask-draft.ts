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

type AskBody = CallArguments<'ask'>['body']

const given = <K extends string>(fields: Record<K, string>): { [key in K]?: string } =>
  Object.fromEntries(Object.entries<string>(fields).filter(([, value]) => value.trim() !== '')) as {
    [key in K]?: string
  }

/** The draft as the wire has it; to be sent only after checkAsk found nothing. */
export function askBody(draft: AskDraft, submissionId: string): AskBody {
  const { text, topic, unit, province, name, email, phone, address, publishName } = draft
  const contact = given({ email, phone, address })
  return {
    submissionId,
    text,
    ...given({ topic, unit, province, name }),
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    consent: { processing: true, publishName },
  }
}
