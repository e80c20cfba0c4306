import { Checkbox } from '@giaoluu/ui/checkbox'
import { TextField } from '@giaoluu/ui/text-field'
import { useMessages } from '../../messages/use-messages.ts'

type Place = { position: string; active: boolean }
type PlaceFieldsProps = { place: Place; onChange: (place: Place) => void; error: string | undefined }

/** Where something stands in its list, and whether it is still offered. */
export function PlaceFields({ place, onChange, error }: PlaceFieldsProps) {
  const { m } = useMessages()
  const w = m.organisation
  return (
    <>
      <TextField
        id="place-position"
        label={w.position}
        hint={w.positionHint}
        inputMode="numeric"
        size={6}
        maxLength={5}
        value={place.position}
        error={error}
        onChange={(event) => onChange({ ...place, position: event.currentTarget.value })}
      />
      <Checkbox
        id="place-active"
        checked={place.active}
        onChange={(event) => onChange({ ...place, active: event.currentTarget.checked })}
      >
        {w.active}
      </Checkbox>
    </>
  )
}
