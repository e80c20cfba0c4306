import { randomUUID } from 'node:crypto'
import type { QuestionState } from '@giaoluu/contract/question'
import type { Tx } from '../deps.ts'
import type { Source } from '../generated/prisma/client.ts'

type Subject =
  | 'question'
  | 'session'
  | 'textBlock'
  | 'delegation'
  | 'label'
  | 'organisation'
  | 'unit'
  | 'topic'
  | 'declineReason'
  | 'consentText'
  | 'person'
  | 'invitation'
  | 'unitMessage'

/** One line of the record of changes (T1): ids and a digest; the words that came with it go into a row that can be erased. */
export type NewChange = {
  organisationId: string
  sessionId: string | null
  /** The moment of the act, where it is known better than by when the line is written. */
  at?: Date
  subject: Subject
  subjectId: string
  verb: string
  actorId: string | null
  actorRole: string
  asId?: string | null
  reasonCode?: string | null
  fromState?: QuestionState | null
  toState?: QuestionState | null
  unitId?: string | null
  coUnitIds?: string[]
  /** The leader an assign named. */
  leaderId?: string | null
  /** The lead question that was joined or left. */
  leadId?: string | null
  suggestedUnitId?: string | null
  /** Whose claim was taken. */
  takenFromId?: string | null
  /** What a new question came with, and what it is filed under since. */
  topicId?: string | null
  provinceId?: string | null
  source?: Source
  confidential?: boolean
  /** Until when an answer was promised. */
  dueAt?: Date | null
  version?: number
  digest?: string | null
  note?: string | null
}

/** Writes lines into the record, in the transaction of the change and after everything else in it (FD2). */
export async function record(tx: Tx, changes: readonly NewChange[]): Promise<void> {
  const lines = changes.map(({ note, ...change }) => ({ id: randomUUID(), note, change }))
  await tx.change.createMany({ data: lines.map(({ id, change }) => ({ id, ...change })) })
  const notes = lines.flatMap(({ id, note }) => (note ? [{ changeId: id, text: note }] : []))
  if (notes.length > 0) await tx.changeNote.createMany({ data: notes })
}
