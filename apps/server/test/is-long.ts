/** Whether the random stories and the races are asked for at full length (`--long`), and not the short form of every run. */
export const isLong = process.env.GIAOLUU_TEST_LONG === 'true'
