import { actorOf } from '@giaoluu/client/console/actor-of'
import { verbWord } from '@giaoluu/client/console/verb-word'
import type { DeskQuestion, DeskRow } from '@giaoluu/contract/question'
import { clockSeconds } from '@giaoluu/ui/format/clock-seconds'
import type { Messages } from '../messages/vi.ts'

/** Steps that leave the version as it is. */
const SAME_VERSION = new Set(['claim', 'release', 'lapse', 'contact'])

/** Who changed a question since `base` and how: "Điều phối 3 đã sửa và chuyển câu này lúc 10:12:33." */
export function changeWords(
  m: Messages,
  question: Pick<DeskQuestion, 'version' | 'history'> | undefined,
  row: Pick<DeskRow, 'version'>,
  base: Pick<DeskRow, 'version'>,
): string {
  const count = row.version - base.version
  // The history may still be on its way; every change of the version is one step of it.
  if (!question || question.version < row.version || count <= 0) return m.stale.somebody
  const steps = question.history.filter(({ verb }) => !SAME_VERSION.has(verb)).slice(-count)
  const last = steps.at(-1)
  if (!last) return m.stale.somebody
  const people = [...new Set(steps.map((step) => actorOf(m, step)))]
  const verbs = [...new Set(steps.map(({ verb }) => verbWord(m, verb)))]
  return m.stale.words(listed(m, people), listed(m, verbs), clockSeconds(new Date(last.at)))
}

const listed = (m: Messages, words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${m.stale.and} ${words.at(-1)}`
