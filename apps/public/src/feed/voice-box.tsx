import { Checkbox } from '@giaoluu/ui/checkbox'
import { useWords } from '../words.tsx'
import { useVoiceOn } from './use-voice.ts'
import { voiceChoice } from './voice-choice.ts'

/** Mutes the announcements of new answers ([G6]). */
export function VoiceBox() {
  const { t } = useWords()
  return (
    <Checkbox
      id="voice"
      checked={useVoiceOn()}
      onChange={(event) => voiceChoice.set(event.currentTarget.checked ? 'on' : 'off')}
    >
      {t.voice}
    </Checkbox>
  )
}
