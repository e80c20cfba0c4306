import type { SessionKind } from '@giaoluu/contract/session'
import { ageToneFrom } from '@giaoluu/ui/format/age-tone-from'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** On a question day a wait is counted in minutes, at the year-round desk in days. */
const tones = {
  day: ageToneFrom({ waitMs: 45 * MINUTE, lateMs: 120 * MINUTE }),
  standing: ageToneFrom({ waitMs: 3 * DAY, lateMs: 10 * DAY }),
}

/** From when on a board calls a wait long, and late. */
export const waitTone = (kind: SessionKind) => tones[kind]
