type VerbWords = { verbs: Readonly<Record<string, string>> }

/** The word for a step of a question's history; a verb of a newer server is shown as it is named. */
export const verbWord = ({ verbs }: VerbWords, verb: string): string => verbs[verb] ?? verb
