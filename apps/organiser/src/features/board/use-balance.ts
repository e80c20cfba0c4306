import { balanceQuery } from '@giaoluu/client/running-queries'
import type { DeskSession } from '@giaoluu/contract/session'
import { useQuery } from '@tanstack/react-query'

/** The balance of a session: as the public reads it, where the public knows the session. */
export const useBalance = ({ slug, practice, state }: Pick<DeskSession, 'slug' | 'practice' | 'state'>) =>
  useQuery(balanceQuery(slug, !practice && state !== 'draft'))
