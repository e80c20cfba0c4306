/** The value below which a share of the values lies; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** "median 12 ms, p95 31 ms, p99 44 ms, worst 58 ms". */
export function spread(values: readonly number[]): string {
  if (values.length === 0) return 'none'
  const ms = (value: number): string => `${Math.round(value)} ms`
  return [
    `median ${ms(quantile(values, 0.5))}`,
    `p95 ${ms(quantile(values, 0.95))}`,
    `p99 ${ms(quantile(values, 0.99))}`,
    `worst ${ms(Math.max(...values))}`,
  ].join(', ')
}
