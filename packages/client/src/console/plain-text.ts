import type { Document } from '@giaoluu/contract/document'
import { documentText } from '@giaoluu/domain/document-text'

/** An answer's document as plain text, for differences, counts and the clipboard; the same words as on the server. */
export const plainText = (document: Document): string => documentText(document)
