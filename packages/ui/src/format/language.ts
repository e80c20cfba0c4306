/** The languages every message exists in; Vietnamese is the source. */
export type Language = 'vi' | 'en'
