import { type AskDraft, EMPTY_ASK } from '@giaoluu/client/ask/ask-draft'

/** What stands in the form now: the page's own fields are the truth, so that typing before the script counts too. */
export function readForm(form: HTMLFormElement): AskDraft {
  const data = new FormData(form)
  const text = (name: string): string => String(data.get(name) ?? '')
  return {
    text: text('text'),
    topic: text('topic'),
    unit: text('unit'),
    province: text('province'),
    name: text('name'),
    email: text('email'),
    phone: text('phone'),
    address: text('address'),
    processing: data.has('processing'),
    publishName: data.has('publishName'),
  }
}

/** Puts a draft into the fields that are still empty. */
export function fillForm(form: HTMLFormElement, draft: AskDraft): void {
  for (const name of Object.keys(EMPTY_ASK) as (keyof AskDraft)[]) {
    const control = form.elements.namedItem(name)
    const value = draft[name]
    if (control instanceof HTMLInputElement && typeof value === 'boolean') control.checked ||= value
    else if (isTextControl(control) && typeof value === 'string' && control.value === '')
      control.value = value
  }
}

type TextControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const isTextControl = (control: unknown): control is TextControl =>
  control instanceof HTMLInputElement ||
  control instanceof HTMLSelectElement ||
  control instanceof HTMLTextAreaElement
