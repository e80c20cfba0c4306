import { useWords } from '@giaoluu/client/console/use-words'
import { en } from './en.ts'
import { type Messages, vi } from './vi.ts'

/** The messages in the language of the console, and which one that is. */
export const useMessages = () => useWords<Messages>({ vi, en })
