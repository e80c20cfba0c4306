import type { AskDraft } from '@giaoluu/client/ask/ask-draft'
import { countCharacters } from '@giaoluu/client/ask/check-ask'
import { findNamed } from '@giaoluu/client/console/find-named'
import type { AskField } from '@giaoluu/contract/ask-fields'
import type { DeskSession, Named } from '@giaoluu/contract/session'
import { Checkbox } from '@giaoluu/ui/checkbox'
import { ChoiceField } from '@giaoluu/ui/choice-field'
import { ComboField } from '@giaoluu/ui/combo-field'
import { number } from '@giaoluu/ui/format/number'
import { SelectField } from '@giaoluu/ui/select-field'
import { TextAreaField } from '@giaoluu/ui/text-area-field'
import { TextField } from '@giaoluu/ui/text-field'
import { useMessages } from '../../messages/use-messages.ts'
import { type Entry, type EntrySource, SOURCES } from './entering.ts'

type EntryFieldsProps = {
  entry: Entry
  session: DeskSession
  errorOf: (id: string) => string | undefined
  onChange: (entry: Entry) => void
}

const PERSON = ['name', 'phone', 'email', 'address'] as const
const TEXT_MAX = 4000

/** The fields of the session's own form, and how the question came. */
export function EntryFields({ entry, session, errorOf, onChange }: EntryFieldsProps) {
  const { m, language } = useMessages()
  const w = m.entry
  const { draft, source } = entry
  const change = (part: Partial<AskDraft>) => onChange({ ...entry, draft: { ...draft, ...part } })
  const has = (field: AskField) => session.askFields[field] !== 'hidden'
  const n = (value: number) => number(value, language)
  const options = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }))
  const person = PERSON.filter(has)
  return (
    <>
      <ChoiceField
        id="entry-source"
        name="entry-source"
        legend={w.source}
        value={source}
        choices={SOURCES.map((value) => ({ value, label: w.sources[value] }))}
        onChoose={(value) => onChange({ ...entry, source: value as EntrySource })}
      />
      <TextAreaField
        id="entry-text"
        label={w.text}
        hint={w.textHint}
        lang="vi"
        rows={6}
        value={draft.text}
        counter={w.counter(n(countCharacters(draft.text)), n(TEXT_MAX))}
        error={errorOf('entry-text')}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <div className="og-entry-about">
        {has('topic') ? (
          <SelectField
            id="entry-topic"
            label={w.topic}
            optional={w.optional}
            value={draft.topic}
            options={[{ value: '', label: w.unknown }, ...options(session.topics)]}
            onChange={(event) => change({ topic: event.currentTarget.value })}
          />
        ) : null}
        {has('unit') ? (
          <SelectField
            id="entry-unit"
            label={w.unit}
            optional={w.optional}
            value={draft.unit}
            options={[{ value: '', label: w.unknown }, ...options(session.units)]}
            onChange={(event) => change({ unit: event.currentTarget.value })}
          />
        ) : null}
        {has('province') ? (
          <ComboField
            id="entry-province"
            label={w.province}
            optional={w.optional}
            value={draft.province || null}
            none={w.unknown}
            options={options(session.provinces)}
            find={(typed) => options(findProvinces(session, typed))}
            nothing={w.nothing}
            placeholder={w.findProvince}
            onChoose={(province) => change({ province: province ?? '' })}
          />
        ) : null}
      </div>
      {person.length > 0 ? (
        <section className="og-part" aria-labelledby="entry-person">
          <h3 id="entry-person" className="gl-heading">
            {w.asker}
          </h3>
          <p className="gl-muted">{w.askerHint}</p>
          <div className="og-entry-about">
            {person.map((field) => (
              <TextField
                key={field}
                id={`entry-${field}`}
                label={w[field]}
                optional={w.optional}
                autoComplete="off"
                inputMode={field === 'phone' ? 'tel' : field === 'email' ? 'email' : 'text'}
                value={draft[field]}
                error={errorOf(`entry-${field}`)}
                onChange={(event) => change({ [field]: event.currentTarget.value })}
              />
            ))}
          </div>
        </section>
      ) : null}
      <section className="og-part" aria-labelledby="entry-consent">
        <h3 id="entry-consent" className="gl-heading">
          {w.consent}
        </h3>
        <Checkbox
          id="entry-processing"
          checked={draft.processing}
          error={errorOf('entry-processing')}
          onChange={(event) => change({ processing: event.currentTarget.checked })}
        >
          {w.processing}
          <small lang="vi">{session.consents.processing}</small>
        </Checkbox>
        {has('name') ? (
          <Checkbox
            id="entry-publishName"
            checked={draft.publishName}
            onChange={(event) => change({ publishName: event.currentTarget.checked })}
          >
            {w.publishName}
            <small lang="vi">{session.consents.publishName}</small>
          </Checkbox>
        ) : null}
      </section>
    </>
  )
}

/** Provinces by their names and by those they had before. */
function findProvinces({ provinces }: DeskSession, typed: string): Named[] {
  const byName = findNamed(provinces, typed)
  const old = provinces.filter(
    (province) =>
      !byName.includes(province) &&
      province.synonyms.some((name) => findNamed([{ id: province.id, name }], typed).length > 0),
  )
  return [...byName, ...old]
}
