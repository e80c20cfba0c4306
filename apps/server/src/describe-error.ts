/**
 * An error as it may stand in a log: what kind and where, never its message, since messages of databases and parsers
 * repeat the values they were given (T3).
 */
export function describeError(error: unknown): {
  error: string
  code?: string
  at: string[]
  cause?: string
} {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const { code } = error as { code?: unknown }
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    error: error.name,
    ...(typeof code === 'string' && { code }),
    at: at.slice(0, 12).map((line) => line.trim()),
    ...(error.cause instanceof Error && { cause: error.cause.name }),
  }
}
