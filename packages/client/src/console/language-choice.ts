import { storedChoice } from './stored-choice.ts'

/** The language of the console; Vietnamese unless chosen otherwise ([G8]). */
export const languageChoice = storedChoice({
  key: 'giaoluu.language',
  choices: ['vi', 'en'],
  initial: 'vi',
  apply: (language) => {
    document.documentElement.lang = language
  },
})
