const ONSETS = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx]'
const RIMES =
  'a(?:ch?|i|m|n[gh]?|o|p|t|u|y)?|e(?:ch?|m|n[gh]?|o|p|t|u)?|i(?:a|ch?|e(?:c|m|ng?|p|t|u)|m|nh?|p|t|u)?|' +
  'o(?:a(?:ch?|i|m|n[gh]?|o|p|t|y)?|c|e(?:n|o|t)?|i|m|ng?|p|t|oc|ong)?|' +
  'u(?:a(?:n[gh]?|t|y)?|c|e(?:ch|nh|n)?|i|m|ng?|o(?:c|i|m|ng?|p|t|u)|p|t|u|y(?:a|ch|e(?:n|t)|nh|t|u)?|n|o)?|' +
  'y(?:e(?:m|ng?|t|u))?'
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RIMES})$`)

/** Whether a folded word can be a Vietnamese syllable. */
export const isSyllable = (folded: string): boolean => SYLLABLE.test(folded)

const TELEX: readonly (readonly [RegExp, string])[] = [
  [/dd/g, 'd'],
  [/aa/g, 'a'],
  [/ee/g, 'e'],
  [/oo/g, 'o'],
  [/w/g, ''],
]

/** What somebody meant whose keyboard did not turn Telex keys into accents: "ddaats" → "dat". Other words stay. */
export function readTelex(folded: string): string {
  if (!/^[a-z]{2,10}$/.test(folded) || isSyllable(folded)) return folded
  const bare = TELEX.reduce((word, [keys, letter]) => word.replace(keys, letter), folded)
  for (const word of [bare, bare.replace(/[sfrxj]$/, ''), bare.replace(/[sfrxj](?=[a-z]{1,2}$)/, '')])
    if (isSyllable(word)) return word
  return folded
}

const HEARD_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^tr/, 'ch'],
  [/^x/, 's'],
  [/^gi(?=[aeou])/, 'd'],
  [/^r/, 'd'],
  [/^gh/, 'g'],
  [/^ngh/, 'ng'],
  [/^k(?!h)/, 'c'],
  [/^n(?![gh])/, 'l'],
  [/y/g, 'i'],
]

/** A syllable without what people mix up as they pronounce it: tr and ch, x and s, d, gi and r, n and l. */
export const soundOf = (folded: string): string =>
  HEARD_ALIKE.reduce((word, [heard, written]) => word.replace(heard, written), folded)
