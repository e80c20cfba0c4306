/** A secret in groups of four, as it is typed off a screen. */
export const groupSecret = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? ''

/** The six figures of a code, however they were typed; null while there are not six. */
export function readCode(typed: string): string | null {
  const figures = typed.replace(/\D/g, '')
  return figures.length === 6 ? figures : null
}
