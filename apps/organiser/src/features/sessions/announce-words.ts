import { refusals } from '@giaoluu/client/console/refusals'
import type { Messages } from '../../messages/vi.ts'

/** Why a session could not be announced: of its fields only the end of intake can be what is in the way. */
export const announceWords = (error: unknown, m: Messages): string =>
  refusals(error, m, { asksUntil: { fieldId: 'asksUntil', message: m.setup.announceOver } }, '')
    .map(({ message }) => message)
    .join(' ')
