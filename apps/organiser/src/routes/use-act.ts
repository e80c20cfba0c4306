import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'

/**
 * Something done by a press: busy until what it changed has been read again. `keys` are the beginnings of the keys of
 * what it changes.
 */
export function useAct<A, R>(send: (args: A) => Promise<R>, keys: readonly QueryKey[]) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: send,
    // The browser's idea of being online is often wrong inside an office network.
    networkMode: 'always',
    onSettled: () => Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  })
}
