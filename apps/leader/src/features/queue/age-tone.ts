import { ageToneFrom } from '@giaoluu/ui/format/age-tone-from'

const MINUTE = 60_000

/** The day wants an answer within the hour. */
export const ageTone = ageToneFrom({ waitMs: 30 * MINUTE, lateMs: 60 * MINUTE })
