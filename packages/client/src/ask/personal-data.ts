// A mobile or landline number as written in Viet Nam: 0 or +84, then 9 or 10 digits, with dots, dashes or spaces between.
const PHONE = /(?<![\d.,])(?:\+?84|0)(?:[ .-]?\d){9,10}(?![\d])/
// A citizen's card has 12 digits and begins with a province's number, an old identity card has 9.
const CITIZEN = /(?<![\d.,])0\d{2}(?:[ .]?\d{3}){3}(?!\d)/
const OLD_CARD = /(?<![\d.,/-])\d{9}(?!\d|[.,/-]\d)/

/** What a text seems to hold that should not stand in public ([AF5]); null when nothing is seen. */
export function findPersonalData(text: string): 'phone' | 'card' | null {
  if (CITIZEN.test(text)) return 'card'
  if (PHONE.test(text)) return 'phone'
  return OLD_CARD.test(text) ? 'card' : null
}
