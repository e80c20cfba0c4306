/**
 * The version of the wire, raised with every change of a schema. One line each says what changed; the digest is locked
 * by wire-version.test.ts, so that no schema changes unnoticed.
 */
export const WIRE_HISTORY = [
  { version: 1, digest: 'd987971cdf8749a5', what: 'the first wire' },
  {
    version: 2,
    digest: 'fb4db4eed5cf9c57',
    what: 'the desk of a real day: bulk, labels, co-answering units, counts, references in drafts, text blocks, delegations',
  },
  {
    version: 3,
    digest: '45b6e818e53548df',
    what: 'replies carry references without the limits of what comes in; e-mail and telephone must be plausible',
  },
  {
    version: 4,
    digest: '83fc25263440cb9d',
    what: "the desk's session.changed carries the labels, so that a new one is known to all",
  },
  {
    version: 5,
    digest: '90e593d0f0148861',
    what: "what a decision in the history was about; the desk's lists by where a question came from; who wrote last what was submitted; who is of the office",
  },
  {
    version: 6,
    digest: '86ccf08c52f97247',
    what: 'the organiser: setting up, people, sessions, board, report, messages; confidential reports, fields of the ask form',
  },
] as const
