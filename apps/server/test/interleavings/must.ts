/** Fails with what was found, made only then. */
export function must(holds: boolean, what: string, ...found: unknown[]): asserts holds {
  if (!holds) throw new Error([what, ...found.map((each) => JSON.stringify(each))].join('\n'))
}
