import { Checkbox } from '@giaoluu/ui/checkbox'
import type { ReactNode } from 'react'
import type { AskFault, AskPage } from '../snapshot.ts'
import { useWords } from '../words.tsx'
import { AskChoice } from './ask-choice.tsx'
import { AskContact } from './ask-contact.tsx'
import { AskQuestion } from './ask-question.tsx'
import { faultWords } from './faults.ts'
import { PersonField } from './person-field.tsx'

/** The contract's limit; its module would bring zod onto the page. */
export const TEXT_MAX = 4000

/** What is wrong with a field, in words. */
export type ErrorOf = (field: AskFault['field']) => string | undefined

type AskFieldsProps = {
  page: AskPage
  /** The question as it stands now. */
  text: string
  faults: readonly AskFault[]
  most: string
  /** Under the question. */
  children: ReactNode
}

/**
 * The fields of the ask form as the session has them ([AF1], [AF5]). They keep their own values, so that the page works
 * without a script.
 */
export function AskFields({ page, text, faults, most, children }: AskFieldsProps) {
  const { t } = useWords()
  const { session, fields, form: typed } = page
  const report = typed.confidential
  const errorOf: ErrorOf = (field) => {
    const fault = faults.find((one) => one.field === field)
    return fault && faultWords(fault, { t, most, fields })
  }
  const choice = { session, fields, typed, errorOf }
  const person = { fields, typed, errorOf }
  return (
    <>
      <AskQuestion report={report} typed={typed.text} text={text} error={errorOf('text')} most={most} />
      {children}
      <div className="gl-two empty:hidden">
        <AskChoice {...choice} name="topic" />
        <AskChoice {...choice} name="unit" />
      </div>
      <div className="gl-two empty:hidden">
        <AskChoice {...choice} name="province" />
        <PersonField {...person} name="name" tell />
      </div>
      <AskContact {...person} />
      <fieldset className="grid gap-2">
        <legend className="gl-label">{t.consent}</legend>
        <Checkbox
          id="processing"
          name="processing"
          defaultChecked={typed.processing}
          error={errorOf('processing')}
          required
        >
          <span lang="vi">{session.consents.processing}</span>
        </Checkbox>
        {report || fields.name === 'hidden' ? null : (
          <Checkbox id="publishName" name="publishName" defaultChecked={typed.publishName}>
            <span lang="vi">{session.consents.publishName}</span>
          </Checkbox>
        )}
      </fieldset>
    </>
  )
}
