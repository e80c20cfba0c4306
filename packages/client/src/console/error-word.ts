import { RequestError } from '../request-error.ts'

type ErrorWords = { errors: Record<RequestError['code'], string> }

/** What to tell somebody whose call was refused or failed. */
export const errorWord = ({ errors }: ErrorWords, error: unknown): string =>
  errors[error instanceof RequestError ? error.code : 'internal']
