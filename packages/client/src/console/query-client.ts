import { QueryClient } from '@tanstack/react-query'
import { isPassing } from '../request-error.ts'

/** Tries after the first one, for what may pass by itself. */
const RETRIES = 2

/** The cache of a console: what the desk's stream changes is told to it, so nothing is read again without a reason. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // The browser's idea of being online is often wrong inside an office network.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        staleTime: 30_000,
        retry: (failures, error) => failures < RETRIES && isPassing(error),
      },
    },
  })
