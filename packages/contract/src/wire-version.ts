/**
 * The version of the wire, raised with every change of a schema. One line each says what changed; the digest is locked
 * by wire-version.test.ts, so that no schema changes unnoticed.
 */
export const WIRE_HISTORY = [{ version: 1, digest: 'd987971cdf8749a5', what: 'the first wire' }] as const
