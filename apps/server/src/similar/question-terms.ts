import { createHash } from 'node:crypto'
import { foldText } from '@giaoluu/domain/fold-text'
import { sameText } from '@giaoluu/domain/similar/same-text'
import { TERMS_VERSION, termsOf } from '@giaoluu/domain/similar/terms-of'

/** What stands beside a question's texts for finding it: written with them, in the same transaction. */
export type QuestionTerms = { folded: string; plain: string; terms: string[]; termsVersion: number }

/**
 * The search finds a question by what was asked and by what was made of it. Questions like it are found by its public
 * text alone as soon as it has one: a likeness must not tell what was edited away or masked.
 */
export function questionTerms(text: string, publicText: string | null): QuestionTerms {
  const folded = foldText(publicText === null || publicText === text ? text : `${text} ${publicText}`)
  return { folded, ...termsOf(publicText ?? text), termsVersion: TERMS_VERSION }
}

/** The same for a question as it is asked, with its key; the words are gone through once. */
export function newQuestionTerms(sessionId: string, text: string): QuestionTerms & { sameKey: string } {
  const made = questionTerms(text, null)
  return { ...made, sameKey: keyOf(sessionId, made.plain) }
}

/**
 * Equal for questions of a session that ask the same in the same words; says nothing of the words. What has no words is
 * like nothing else.
 */
export const sameKey = (sessionId: string, text: string): string => keyOf(sessionId, termsOf(text).plain)

function keyOf(sessionId: string, plain: string): string {
  const same = sameText(plain)
  if (same === '') return ''
  return createHash('sha256').update(`${sessionId}\n${same}`).digest('base64url').slice(0, 16)
}
