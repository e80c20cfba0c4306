import type { QuestionState } from '@giaoluu/contract/question'
import type { PrismaClient } from '../../src/generated/prisma/client.ts'

/** A row of the question table as the database spells it. */
export type QuestionRow = {
  id: string
  session_id: string
  state: QuestionState
  version: number
  unit_id: string | null
  co_unit_ids: string[]
  leader_id: string | null
  lead_id: string | null
  suggested_unit_id: string | null
  returns: number
  confidential: boolean
  handler_id: string | null
  [column: string]: unknown
}
export type ClaimRow = { question_id: string; person_id: string; until: string }
export type DraftRow = {
  question_id: string
  revision: number
  by_id: string
  body: unknown
  body_text: string
}
export type PublicationRow = {
  question_id: string
  signer_id: string
  publisher_id: string
  body_text: string
  publishes_at: string
}
export type AnswerRow = { id: string; question_id: string; withdrawn_at: string | null }
export type ChangeRow = {
  id: string
  at: string
  subject_id: string
  verb: string
  actor_id: string | null
  actor_role: string
  from_state: QuestionState | null
  to_state: QuestionState | null
  unit_id: string | null
  co_unit_ids: string[]
  leader_id: string | null
  lead_id: string | null
  suggested_unit_id: string | null
  taken_from_id: string | null
  version: number
}
export type EntryRow = {
  stream_id: string
  seq: number
  type: string
  subject_id: string
  verb: string | null
  by_id: string | null
  from_state: QuestionState | null
}
type Rows = {
  question: QuestionRow
  claim: ClaimRow
  draft: DraftRow
  publication: PublicationRow
  answer: AnswerRow
  change: ChangeRow
  stream_entry: EntryRow
}
export type Kept = keyof Rows

/** One row written: as it was, as it is. */
type Written<Table extends Kept> = { table: Table; before: Rows[Table] | null; now: Rows[Table] | null }
export type AnyWritten = { [Table in Kept]: Written<Table> }[Kept]
/** All that one transaction wrote, in order. */
export type Step = { tx: string; at: string; written: AnyWritten[] }

const TABLES: readonly Kept[] = [
  'question',
  'claim',
  'draft',
  'publication',
  'answer',
  'change',
  'stream_entry',
]

/**
 * Keeps every row that is written from now on, with its transaction. Whatever is written about one question is written
 * under the lock on its row, so that numbers tell its true order, whatever clocks and replies say.
 */
export async function keepTrail(prisma: PrismaClient): Promise<void> {
  const sql = [
    `CREATE TABLE trail (n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, tx text, at timestamptz, "table" text,
      before jsonb, now jsonb)`,
    `CREATE FUNCTION keep_trail() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO trail (tx, at, "table", before, now)
        VALUES (pg_current_xact_id()::text, clock_timestamp(), TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW));
      RETURN NULL;
    END $$`,
    ...TABLES.map(
      (table) => `CREATE TRIGGER keep_trail AFTER INSERT OR UPDATE OR DELETE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION keep_trail()`,
    ),
  ]
  for (const each of sql) await prisma.$executeRawUnsafe(each)
}

/** What was written after a number, one step for each transaction; `last` is where to go on. */
export async function readTrail(
  prisma: PrismaClient,
  after: number,
): Promise<{ steps: Step[]; last: number }> {
  const rows = await prisma.$queryRaw<({ n: number; tx: string; at: string } & AnyWritten)[]>`
    SELECT n::int, tx, to_json(at)#>>'{}' AS at, "table", before, now FROM trail WHERE n > ${after} ORDER BY n`
  const steps = new Map<string, Step>()
  for (const { n: _, tx, at, ...written } of rows) {
    const step = steps.get(tx)
    if (step) step.written.push(written)
    else steps.set(tx, { tx, at, written: [written] })
  }
  return { steps: [...steps.values()], last: rows.at(-1)?.n ?? after }
}

/** The rows of one table that a step wrote. */
export const writtenTo = <Table extends Kept>(step: Step, table: Table): Written<Table>[] =>
  step.written.filter(
    (each): each is Extract<AnyWritten, { table: Table }> => each.table === table,
  ) as Written<Table>[]

/** Makes a question a confidential report, as if it had been asked as one: no act does that. */
export async function hideAway(prisma: PrismaClient, id: string, handlerId: string): Promise<void> {
  await prisma.$transaction([
    prisma.question.update({ where: { id }, data: { confidential: true, handlerId } }),
    prisma.$executeRaw`DELETE FROM trail WHERE tx = pg_current_xact_id()::text`,
    prisma.$executeRaw`
      UPDATE trail SET now = (SELECT to_jsonb(question) FROM question WHERE id = ${id})
      WHERE "table" = 'question' AND now->>'id' = ${id}`,
  ])
}
