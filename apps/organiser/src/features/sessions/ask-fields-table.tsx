import type { AskField, AskFields, FieldUse } from '@giaoluu/contract/ask-fields'
import { useMessages } from '../../messages/use-messages.ts'

const FIELDS: readonly AskField[] = ['topic', 'unit', 'province', 'name', 'email', 'phone', 'address']
const USES: readonly FieldUse[] = ['hidden', 'shown', 'required']

type AskFieldsTableProps = {
  fields: AskFields
  disabled: boolean
  onChange: (field: Partial<AskFields>) => void
}

/** Which fields the ask form leaves out, offers and asks for. */
export function AskFieldsTable({ fields, disabled, onChange }: AskFieldsTableProps) {
  const { m } = useMessages()
  const w = m.setup
  return (
    <section className="og-part" aria-labelledby="part-fields">
      <h3 id="part-fields" className="gl-heading">
        {w.legends.fields}
      </h3>
      <p className="gl-muted">{w.fieldsHint}</p>
      <table className="gl-table og-fields">
        <caption className="gl-hidden">{w.legends.fields}</caption>
        <thead>
          <tr>
            <th scope="col">{w.field}</th>
            {USES.map((use) => (
              <th key={use} scope="col">
                {w.uses[use]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FIELDS.map((field) => (
            <tr key={field}>
              <th scope="row">{w.fields[field]}</th>
              {USES.map((use) => (
                <td key={use}>
                  <label className="gl-check">
                    <input
                      type="radio"
                      name={`field-${field}`}
                      aria-label={w.fieldUse(w.fields[field], w.uses[use])}
                      checked={fields[field] === use}
                      disabled={disabled}
                      onChange={() => onChange({ [field]: use })}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
