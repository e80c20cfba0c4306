import { duration } from '@giaoluu/ui/format/duration'
import type { Messages } from '../messages/vi.ts'
import type { Locale } from '../snapshot.ts'

/** Up to here seconds are told as they are. */
const SECONDS_UP_TO = 120

/** How long to wait, never told shorter than it is: who comes back too early is refused again. */
export const waitWords = (seconds: number, t: Messages, locale: Locale): string =>
  seconds <= SECONDS_UP_TO ? t.seconds(Math.ceil(seconds)) : duration(Math.ceil(seconds / 60) * 60, locale)
