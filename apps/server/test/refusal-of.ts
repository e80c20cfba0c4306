import { Refusal } from '../src/refusal.ts'

/** How a call was refused; fails where it was not. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const error = await call.then(
    () => null,
    (caught: unknown) => caught,
  )
  if (!(error instanceof Refusal)) throw new Error(`not refused but ${String(error)}`)
  return error
}
