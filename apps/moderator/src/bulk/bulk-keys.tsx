import { useBulkKeys } from './use-bulk-keys.ts'

/** The keys of acts on many questions, within what the desk provides to them. */
export function BulkKeys(props: Parameters<typeof useBulkKeys>[0]): null {
  useBulkKeys(props)
  return null
}
