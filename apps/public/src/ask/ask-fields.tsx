import { countCharacters } from '@giaoluu/client/ask/check-ask'
import { findPersonalData } from '@giaoluu/client/ask/personal-data'
import type { Named, Session } from '@giaoluu/contract/session'
import { Checkbox } from '@giaoluu/ui/checkbox'
import { SelectField } from '@giaoluu/ui/select-field'
import { Strip } from '@giaoluu/ui/strip'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { TextField } from '@giaoluu/ui/text-field'
import type { ReactNode } from 'react'
import type { AskFault, AskForm } from '../snapshot.ts'
import { useWords } from '../words.tsx'
import { faultWords } from './faults.ts'

/** The contract's limit; its module would bring zod onto the page. */
export const TEXT_MAX = 4000

type AskFieldsProps = {
  session: Session
  /** What the page came with. */
  typed: AskForm
  /** The question as it stands now. */
  text: string
  faults: readonly AskFault[]
  most: string
  /** Under the question. */
  children: ReactNode
}

/** The fields of the ask form ([AF1], [AF5]). They keep their own values, so that the page works without a script. */
export function AskFields({ session, typed, text, faults, most, children }: AskFieldsProps) {
  const { t, n } = useWords()
  const found = findPersonalData(text)
  const errorOf = (field: AskFault['field']): string | undefined => {
    const fault = faults.find((one) => one.field === field)
    return fault && faultWords(fault, t, most)
  }
  const choices = (list: readonly Named[]) => [
    { value: '', label: t.unknown },
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <>
      <div>
        <TextAreaField
          id="text"
          name="text"
          label={t.text}
          hint={t.textHint}
          note={t.textNote}
          counter={t.counter(n(countCharacters(text)), most)}
          error={errorOf('text')}
          rows={7}
          defaultValue={typed.text}
          required
        />
        {/* On the page before it speaks, so that its words are read out. */}
        <div role="status" className="mt-2">
          {found ? (
            <Strip tone="wait" slim>
              {found === 'phone' ? t.phoneWarning : t.identityWarning}
            </Strip>
          ) : null}
        </div>
      </div>
      {children}
      <div className="gl-two">
        <SelectField
          id="topic"
          name="topic"
          label={t.topic}
          defaultValue={typed.topic}
          options={choices(session.topics)}
          error={errorOf('topic')}
        />
        <SelectField
          id="unit"
          name="unit"
          label={t.sendTo}
          defaultValue={typed.unit}
          options={choices(session.units)}
          error={errorOf('unit')}
        />
      </div>
      <div className="gl-two">
        <SelectField
          id="province"
          name="province"
          label={t.provinceOfMatter}
          defaultValue={typed.province}
          options={[
            { value: '', label: t.noProvince },
            // The names from before the provinces were joined: many people look for theirs.
            ...session.provinces.map(({ id, name, synonyms }) => ({
              value: id,
              label: synonyms.length > 0 ? `${name} (${synonyms.join(', ')})` : name,
            })),
          ]}
          error={errorOf('province')}
        />
        <TextField
          id="name"
          name="name"
          label={t.name}
          optional={t.optional}
          autoComplete="name"
          defaultValue={typed.name}
          error={errorOf('name')}
        />
      </div>
      <fieldset className="grid gap-3">
        <legend className="gl-label">
          {t.contact}
          <span className="gl-optional">{t.optional}</span>
        </legend>
        <p className="gl-hint">{t.contactHint}</p>
        <div className="gl-two">
          <TextField
            id="email"
            name="email"
            type="email"
            label={t.email}
            autoComplete="email"
            defaultValue={typed.email}
            error={errorOf('email')}
          />
          <TextField
            id="phone"
            name="phone"
            type="tel"
            label={t.phone}
            autoComplete="tel"
            defaultValue={typed.phone}
            error={errorOf('phone')}
          />
        </div>
        <TextField
          id="address"
          name="address"
          label={t.postalAddress}
          autoComplete="street-address"
          defaultValue={typed.address}
          error={errorOf('address')}
        />
      </fieldset>
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
        <Checkbox id="publishName" name="publishName" defaultChecked={typed.publishName}>
          <span lang="vi">{session.consents.publishName}</span>
        </Checkbox>
      </fieldset>
    </>
  )
}
