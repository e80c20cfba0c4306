import { storedChoice } from './stored-choice.ts'

/** Light, dark, or as the system has it. */
export const themeChoice = storedChoice({
  key: 'giaoluu.theme',
  choices: ['system', 'light', 'dark'],
  initial: 'system',
  apply: (theme) => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  },
})
