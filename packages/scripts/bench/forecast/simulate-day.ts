import { ANSWER_MINUTES, ASKS_UNTIL, CLOSES, type DayKind, UNITS } from './days.ts'

/** One question of a simulated day: the minutes in which it came, went to its unit and had its outcome. */
export type Simulated = { came: number; unit: number | null; assigned: number | null; left: number | null }

/** How many a minute the moderators look at, and what part of that needs no unit (declined, handed over, linked to an answer). */
const TRIAGED = 9
const NO_UNIT = 0.12
/** The share of answers that answer others with them, and how many at most. */
const LEADS = 0.12
const LINKED_MAX = 6

/** Plays a day minute by minute, with chances from `random` (0 up to 1). */
export function simulateDay(kind: DayKind, random: () => number): Simulated[] {
  const questions: Simulated[] = []
  const triage: Simulated[] = []
  const queues: Simulated[][] = Array.from({ length: UNITS }, () => [])
  const poisson = (rate: number): number => {
    const limit = Math.exp(-rate)
    let product = random()
    let events = 0
    for (; product > limit; events++) product *= random()
    return events
  }
  const works = (minute: number) => !kind.breaks.some(([from, until]) => minute >= from && minute < until)

  for (let minute = 0; minute < CLOSES; minute++) {
    const asked = minute < ASKS_UNTIL ? poisson(kind.asked(minute)) : 0
    for (let n = 0; n < asked; n++) {
      const question: Simulated = { came: minute + random(), unit: null, assigned: null, left: null }
      questions.push(question)
      triage.push(question)
    }
    if (!works(minute)) continue
    for (const question of triage.splice(0, poisson(TRIAGED))) {
      const at = Math.max(question.came, minute + random())
      if (random() < NO_UNIT) question.left = at
      else {
        question.unit = Math.min(Math.floor(random() * UNITS), UNITS - 1)
        question.assigned = at
        queues[question.unit]?.push(question)
      }
    }
    queues.forEach((queue, unit) => {
      const done = Math.min(queue.length, poisson(kind.staff(unit, minute) / ANSWER_MINUTES))
      for (let n = 0; n < done; n++) {
        const batch = random() < LEADS ? 1 + Math.floor(random() * LINKED_MAX) : 1
        for (const question of queue.splice(0, batch)) question.left = minute + random()
      }
    })
  }
  return questions
}
