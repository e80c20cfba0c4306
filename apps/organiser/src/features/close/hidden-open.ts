/** One look at the ledger beside the list, and what is known since: how many the ledger holds that the list does not show. */
export type Look = { at: string; open: number; listed: number; hidden: number | null }

export const NO_LOOK: Look = { at: '', open: 0, listed: 0, hidden: null }

/**
 * What a newer ledger tells. List and ledger come by two ways, a moment apart: only what both say twice in a row is believed,
 * and till then what was known before.
 */
export function lookAgain(before: Look, ledger: { at: string; open: number }, listed: number): Look {
  const { at, open } = ledger
  if (at === before.at) return before
  const still = open === before.open && listed === before.listed && before.at !== ''
  return { at, open, listed, hidden: still ? Math.max(0, open - listed) : before.hidden }
}
