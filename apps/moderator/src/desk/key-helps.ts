import type { KeyHelp } from '@giaoluu/ui/keys-bar'
import type { Messages } from '../messages/vi.ts'

/** The keys that matter most, for the foot of the page. */
export const mainKeys = ({ keys }: Messages): KeyHelp[] => [
  { keys: ['J', 'K'], words: keys.walk },
  { keys: ['A'], words: keys.accept },
  { keys: ['E'], words: keys.edit },
  { keys: ['R'], words: keys.route },
  { keys: ['D'], words: keys.link },
  { keys: ['H'], words: keys.hold },
  { keys: ['X'], words: keys.decline },
  { keys: ['Z'], words: keys.undo },
  { keys: ['/'], words: keys.search },
]

/** Every key of the desk ([MC6]). */
export const allKeys = (messages: Messages): KeyHelp[] => [
  ...mainKeys(messages),
  { keys: ['L'], words: messages.keys.labels },
  { keys: ['M'], words: messages.keys.more },
  { keys: ['V'], words: messages.keys.select },
  { keys: ['Shift', 'J', 'K'], words: messages.keys.selectMore },
  { keys: ['Shift', 'V'], words: messages.keys.selectAll },
  { keys: ['→', '←'], words: messages.keys.flood },
  { keys: ['F'], words: messages.keys.filter },
  { keys: ['Enter'], words: messages.keys.open },
  { keys: ['1 – 9'], words: messages.keys.digits },
  { keys: ['Ctrl', 'Enter'], words: messages.keys.save },
  { keys: ['Esc'], words: messages.keys.back },
  { keys: ['?'], words: messages.keys.help },
]
