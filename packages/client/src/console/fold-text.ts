import { foldText as fold } from '@giaoluu/domain/fold-text'

/** A text without accents and in small letters, as search compares it. */
export const foldText = (text: string): string => fold(text)
