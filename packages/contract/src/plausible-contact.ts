// Without zod, so that the public page asks the same before it sends. What nobody could write to or call is refused, what
// looks odd is not: somebody who leaves no way to be reached by mistake is worse off than somebody with a strange address.

/** One address with something before the sign and a domain with a dot behind it. */
export const plausibleEmail = (typed: string): boolean =>
  /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(typed.trim())

/** At least six digits, in any writing: short codes, extensions, two numbers side by side. */
export const plausiblePhone = (typed: string): boolean => {
  const digits = typed.match(/\p{Nd}/gu)?.length ?? 0
  return digits >= 6 && digits <= 40 && !typed.includes('@')
}
