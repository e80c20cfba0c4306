import * as z from 'zod/mini'
import { Slug, Time } from './ids.ts'
import { QuestionState } from './question.ts'
import { Ledger, LedgerCounts, Named } from './session.ts'

/** Seconds from the receipt of a question; `n` questions had one. Null where none had. */
export const Duration = z.object({ n: z.int(), median: z.nullable(z.number()), p90: z.nullable(z.number()) })
export type Duration = z.infer<typeof Duration>

/**
 * The report of a session ([OC1], every figure of one moment `at`): the balance, and what it took. `byUnit` and `byTopic`
 * of the ledger balance as it does; so do `byProvince` and `bySource`. A linked question counts where its lead does, and with
 * its own province and source. Confidential reports are numbers: of no unit, topic and province.
 */
export const Report = z.object({
  session: z.object({ slug: Slug, title: z.string(), organisation: z.string() }),
  at: Time,
  ledger: Ledger,
  byProvince: z.array(z.object({ province: z.nullable(Named), ...LedgerCounts })),
  bySource: z.array(z.object({ source: z.string(), ...LedgerCounts })),
  /** The hours of the clock in which questions came or answers that stand now were published. */
  hours: z.array(z.object({ from: Time, received: z.int(), answered: z.int() })),
  /** To the first that anybody in the office decided: let through, held, routed, linked, declined, handed over, promised. */
  toFirstDecision: Duration,
  /** To the answer that stands, of those it was given to; who was linked to them is not among them. */
  toAnswer: Duration,
  answerByUnit: z.array(z.object({ unit: Named, ...{ toAnswer: Duration } })),
  declined: z.array(z.object({ reason: Named, count: z.int() })),
  /** Answers given, people they answered, and how many of those asked what another had. */
  served: z.object({ answers: z.int(), people: z.int(), byDuplicates: z.int() }),
  /** How often units gave a question back, answers were corrected, answers were withdrawn. */
  returns: z.int(),
  corrected: z.int(),
  withdrawn: z.int(),
  /** Answered later: each with its due date. */
  carriedOver: z.array(
    z.object({ number: z.int(), unit: z.nullable(Named), topic: z.nullable(Named), dueAt: Time }),
  ),
})
export type Report = z.infer<typeof Report>

/** A line of the list of questions: what became of it, and what a moderator let through. Nothing of who asked. */
export const ReportQuestion = z.object({
  number: z.int(),
  state: QuestionState,
  outcome: z.enum(['published', 'declined', 'handedOver', 'retracted', 'answeredLater', 'open']),
  unit: z.nullable(Named),
  topic: z.nullable(Named),
  province: z.nullable(Named),
  receivedAt: Time,
  decidedAt: z.nullable(Time),
  answeredAt: z.nullable(Time),
  text: z.nullable(z.string()),
})
export type ReportQuestion = z.infer<typeof ReportQuestion>

/** What the files hold: the report with its list of questions, confidential reports left out. */
export const ReportFile = z.extend(Report, { questions: z.array(ReportQuestion) })
export type ReportFile = z.infer<typeof ReportFile>

/** The files a report is given as. */
export const REPORT_FORMATS = ['json', 'csv', 'xlsx', 'docx'] as const
export const ReportFormat = z.enum(REPORT_FORMATS)
export type ReportFormat = z.infer<typeof ReportFormat>
