import { queryOptions } from '@tanstack/react-query'
import { http } from './http.ts'

/** The public balance of a session. */
export const ledgerQuery = (slug: string) =>
  queryOptions({
    queryKey: ['ledger', slug],
    queryFn: ({ signal }) => http.call('ledger', { params: { slug } }, signal),
  })
