import { mayOnSession } from '@giaoluu/domain/permissions'
import type { Staff } from '../people/staff.ts'

/** Who holds a receipt, as far as it matters: found out only where practice asks for it. */
export type Reader = () => Promise<Staff | null>

export const NOBODY: Reader = async () => null

/** Receipts of practice are for those who work there ([OC3]); for anybody else they are unknown codes. */
export async function mayFollow(
  reader: Reader,
  { practice, organisationId }: { practice: boolean; organisationId: string },
): Promise<boolean> {
  if (!practice) return true
  const staff = await reader()
  return staff !== null && mayOnSession(staff, 'read', organisationId)
}
