import type { Database } from '../database/connect.ts'
import { pokeMessage } from '../unit-messages/poke-units.ts'
import { looking } from './looking.ts'
import { nodeVoice } from './node-voice.ts'
import type { Relay } from './relay.ts'
import type { Member } from './room.ts'
import { viewers } from './viewers.ts'
import { viewersPeak } from './viewers-peak.ts'

// Told again before it is forgotten, even where one telling was lost.
const TELL_EVERY = 20_000

/** Who looks at what and how many watch: news that carries no state and never enters a stream (FD14). */
export type Presence = {
  /** A member of a session's desk opened a question, or closed what it had open. */
  look: (member: Member, sessionId: string, question: string | null) => Promise<void>
  /** Tells somebody who just came to a session's desk who looks at what. */
  greet: (member: Member, sessionId: string) => Promise<void>
  leave: (memberId: string, sessionId?: string) => void
  stop: () => void
}

export function createPresence(
  database: Database,
  relay: Relay,
  { tellEvery = TELL_EVERY, countEvery = 10_000 } = {},
): Presence {
  const voice = nodeVoice(database, relay, (told) => {
    if (told.kind === 'viewers') watching.told(told.session, told.node, told.count)
    else if (told.kind === 'message')
      void pokeMessage({ database, relay }, told.message, told.news).catch(() => {})
    else looks.told(told.session, told.question, told.node, told.people)
  })
  const watching = viewers(relay, voice, viewersPeak(database))
  relay.countViewers(watching.of)
  const looks = looking(database.prisma, relay, voice)
  const counting = setInterval(() => watching.count(), countEvery)
  const telling = setInterval(() => {
    watching.tell()
    looks.tell()
  }, tellEvery)
  counting.unref()
  telling.unref()
  return {
    look: looks.look,
    greet: looks.greet,
    leave: looks.leave,
    stop: () => {
      clearInterval(counting)
      clearInterval(telling)
      looks.stop()
    },
  }
}
