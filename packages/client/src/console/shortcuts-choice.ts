import { storedChoice } from './stored-choice.ts'

/** Whether single keys act ([G7]). */
export const shortcutsChoice = storedChoice({
  key: 'giaoluu.shortcuts',
  choices: ['on', 'off'],
  initial: 'on',
})
