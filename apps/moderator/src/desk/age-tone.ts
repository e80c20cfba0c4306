import { ageToneFrom } from '@giaoluu/ui/format/age-tone-from'

const MINUTE = 60_000

/** At the usual pace of a day a question is looked at within a quarter of an hour. */
export const ageTone = ageToneFrom({ waitMs: 15 * MINUTE, lateMs: 30 * MINUTE })
