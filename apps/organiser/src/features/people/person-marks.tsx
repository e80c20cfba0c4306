import type { StaffMember } from '@giaoluu/contract/organisation'
import { Tag } from '@giaoluu/ui/tag'
import { useMessages } from '../../messages/use-messages.ts'

/** How somebody's sign-in stands, as far as it is out of the ordinary. */
export function PersonMarks({ person }: { person: StaffMember }) {
  const { m } = useMessages()
  const w = m.people
  const { disabled, secondFactor, elsewhere, roles } = person
  const organises = roles.some(({ role }) => role === 'organiser')
  return (
    <div className="og-person-marks">
      {disabled ? <Tag state="declined">{w.disabled}</Tag> : null}
      {secondFactor ? <Tag state="published">{w.factorOn}</Tag> : null}
      {organises && !secondFactor ? <Tag state="due">{w.factorMissing}</Tag> : null}
      {elsewhere ? <Tag state="fact">{w.elsewhere}</Tag> : null}
    </div>
  )
}
