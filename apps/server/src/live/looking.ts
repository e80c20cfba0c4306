import { canSee } from '@giaoluu/domain/permissions'
import type { Db } from '../deps.ts'
import { loadQuestions, visible } from '../questions/store.ts'
import { expiring } from './expiring.ts'
import { NEWS_LIFE } from './news-life.ts'
import type { NodeVoice } from './node-voice.ts'
import type { Relay } from './relay.ts'
import type { Member } from './room.ts'

// Leafing through a list passes many questions: what changes within a quarter of a second is told once.
const TELL_AFTER = 250

type Look = { sessionId: string; question: string; personId: string }

export type Looking = {
  look: (member: Member, sessionId: string, question: string | null) => Promise<void>
  greet: (member: Member, sessionId: string) => Promise<void>
  leave: (memberId: string, sessionId?: string) => void
  told: (sessionId: string, question: string, node: string, people: string[]) => void
  /** Tells the other nodes, changed or not. */
  tell: () => void
  stop: () => void
}

/** Who has which question open, shown by name to those who may see the question ([MC2]). */
export function looking(db: Db, relay: Pick<Relay, 'rooms' | 'poke'>, voice: NodeVoice): Looking {
  const looks = new Map<string, Look>()
  const elsewhere = expiring<string[]>(NEWS_LIFE)
  /** Questions looked at anywhere, with their session, until nobody does. */
  const sessions = new Map<string, string>()
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined

  const peopleHere = (question: string): string[] => [
    ...new Set([...looks.values()].flatMap((look) => (look.question === question ? look.personId : []))),
  ]

  const peopleAt = (question: string): string[] => [
    ...new Set([...peopleHere(question), ...elsewhere.of(question).flat()]),
  ]

  function change(question: string, sessionId: string): void {
    sessions.set(question, sessionId)
    changed.add(question)
    timer ??= setTimeout(() => {
      timer = undefined
      const due = [...changed]
      changed.clear()
      // Presence is soft: what a failing database keeps from being shown is shown at the next change.
      showAll(due, () => true).catch(() => {})
    }, TELL_AFTER)
  }

  async function showAll(due: readonly string[], meant: (member: Member) => boolean): Promise<void> {
    const questions = await loadQuestions(db, due)
    const ids = [...new Set(due.flatMap(peopleAt))]
    const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
    const names = new Map(people.map(({ id, name }) => [id, name]))
    for (const [question, stored] of questions) {
      const facts = visible(stored)
      const poke = {
        session: stored.session.slug,
        kind: 'looking' as const,
        question,
        people: peopleAt(question).flatMap((id) => names.get(id) ?? []),
      }
      relay.poke(
        stored.sessionId,
        'desk',
        poke,
        (member) => member.reader !== null && canSee(member.reader, facts) && meant(member),
      )
    }
  }

  function say(question: string): void {
    const session = sessions.get(question)
    if (session !== undefined) voice.say({ kind: 'looking', session, question, people: peopleHere(question) })
  }

  function drop(memberId: string): void {
    const before = looks.get(memberId)
    if (!before || !looks.delete(memberId)) return
    say(before.question)
    change(before.question, before.sessionId)
  }

  return {
    look: async (member, sessionId, question) => {
      if (looks.get(member.id)?.question === question) return
      drop(member.id)
      const { reader } = member
      if (question === null || reader === null) return
      const stored = (await loadQuestions(db, [question])).get(question)
      if (stored?.sessionId !== sessionId || !canSee(reader, visible(stored))) return
      looks.set(member.id, { sessionId, question, personId: reader.personId })
      change(question, sessionId)
      say(question)
    },
    greet: async (member, sessionId) => {
      const open = [...sessions].flatMap(([question, of]) => (of === sessionId ? question : []))
      if (open.length > 0) await showAll(open, ({ id }) => id === member.id)
    },
    leave: (memberId, sessionId) => {
      if (sessionId === undefined || looks.get(memberId)?.sessionId === sessionId) drop(memberId)
    },
    told: (sessionId, question, node, people) => {
      const before = peopleAt(question).join()
      elsewhere.tell(question, node, people)
      if (peopleAt(question).join() !== before) change(question, sessionId)
    },
    tell: () => {
      for (const question of elsewhere.expire()) {
        const session = sessions.get(question)
        if (session !== undefined) change(question, session)
      }
      for (const question of new Set([...looks.values()].map((look) => look.question))) say(question)
      for (const question of sessions.keys())
        if (peopleAt(question).length === 0 && !changed.has(question)) sessions.delete(question)
    },
    stop: () => clearTimeout(timer),
  }
}
