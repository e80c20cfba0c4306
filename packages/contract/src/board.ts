import * as z from 'zod/mini'
import { Id, Time } from './ids.ts'
import { NumberedQuestion, QuestionState } from './question.ts'

/** What is expected at the end: `open` questions, between `low` and `high` four times in five. */
export const Forecast = z.object({ open: z.int(), low: z.int(), high: z.int() })
export type Forecast = z.infer<typeof Forecast>

const states = z.object(
  Object.fromEntries(QuestionState.options.map((state) => [state, z.int()])) as Record<
    QuestionState,
    ReturnType<typeof z.int>
  >,
)

/**
 * One unit of the board. `open` waits for its work, with those linked to it; `answered` and `perHour` are its answers, in all
 * and an hour of working time, of late; `people` who did something for it of late; `silent`: it has work and did nothing for
 * long; `needs`: how many more people at the pace of one of these would leave nothing open.
 */
export const BoardUnit = z.object({
  unit: Id,
  open: z.int(),
  oldest: z.nullable(z.extend(NumberedQuestion, { at: Time })),
  answered: z.int(),
  perHour: z.number(),
  people: z.int(),
  lastActAt: z.nullable(Time),
  silent: z.boolean(),
  forecast: z.nullable(Forecast),
  needs: z.nullable(z.int()),
})
export type BoardUnit = z.infer<typeof BoardUnit>

/** An hour of the clock, or a part of one at either end, in what came and in answers. `from` null: before the day opened. */
export const BoardHour = z.object({
  from: z.nullable(Time),
  until: Time,
  received: z.int(),
  answered: z.int(),
  /** Still to come, by the forecast. */
  expected: z.boolean(),
})
export type BoardHour = z.infer<typeof BoardHour>

/** The organiser's view of the running day ([OC1]); all of one moment, `at`, by the server's clock. */
export const Board = z.object({
  at: Time,
  states,
  viewers: z.object({ now: z.int(), peak: z.int(), peakAt: z.nullable(Time) }),
  intake: z.object({ perMinute: z.number(), peak: z.number(), peakAt: z.nullable(Time) }),
  answersPerHour: z.number(),
  /** Confidential reports with neither an outcome nor a due date; the ledger and the list told as much together. */
  reportsOpen: z.int(),
  oldest: z.nullable(z.extend(NumberedQuestion, { at: Time, unit: z.nullable(Id) })),
  /** Waits for triage, not for a unit. */
  triage: z.object({ open: z.int(), oldest: z.nullable(z.extend(NumberedQuestion, { at: Time })) }),
  hours: z.array(BoardHour),
  units: z.array(BoardUnit),
  /** Null where there is no end to look to, or too little of the day has passed. */
  forecast: z.nullable(Forecast),
  /** The latest acts worth an organiser's eye, newest first. */
  log: z.array(
    z.object({
      at: Time,
      verb: z.string(),
      by: z.nullable(z.string()),
      question: z.optional(NumberedQuestion),
      unit: z.optional(Id),
      /** Of `slowMode`: the seconds an address now waits. */
      slowMode: z.optional(z.int()),
      /** Of `extend`: the ends it moved. */
      asksUntil: z.optional(Time),
      closesAt: z.optional(Time),
    }),
  ),
})
export type Board = z.infer<typeof Board>
