import { storedChoice } from '@giaoluu/client/console/stored-choice'

/** Whether new answers are announced to who listens instead of reading ([G6]). */
export const voiceChoice = storedChoice({ key: 'giaoluu.voice', choices: ['on', 'off'], initial: 'on' })
