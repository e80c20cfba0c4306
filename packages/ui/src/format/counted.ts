/** "1 person", "12 people", "0 people": the English of a count that is already written as a figure. */
export const counted = (count: string, one: string, many: string): string =>
  `${count} ${count === '1' ? one : many}`
