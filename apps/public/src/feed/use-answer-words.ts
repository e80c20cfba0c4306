import type { Answer } from '@giaoluu/contract/answer'
import { cite } from '@giaoluu/contract/cite'
import type { Named, Session } from '@giaoluu/contract/session'
import { moment } from '../moment.ts'
import { useWords } from '../words.tsx'

const nameOf = (list: readonly Named[], id: string | null): Named | undefined =>
  list.find((item) => item.id === id)

/** What is written around an answer, the same in the feed, on its own page and on a receipt. */
export function useAnswerWords(
  answer: Answer,
  session: Pick<Session, 'opensAt' | 'kind' | 'topics' | 'provinces'>,
) {
  const { t, n } = useWords()
  const { asker, province, topic, text } = answer.question
  const day = session.kind === 'day' ? session.opensAt : null
  const who = [asker, nameOf(session.provinces, province)?.name].filter(Boolean).join(', ')
  return {
    // Whatever the language of the page around it.
    lang: 'vi',
    askWord: t.asked,
    number: t.questionNumber(n(answer.number)),
    question: text,
    asker: who || undefined,
    topic: nameOf(session.topics, topic),
    asked: answer.asked > 1 ? t.askedBy(n(answer.asked)) : undefined,
    answerWord: t.answered,
    time: moment(answer.publishedAt, day),
    byline: {
      name: answer.leader.name,
      office: officeOf(answer.leader),
      together:
        answer.coUnits.length > 0
          ? { label: t.together, names: answer.coUnits.map(({ name }) => name).join(', ') }
          : undefined,
    },
    correction: answer.correctedAt && t.corrected(moment(answer.correctedAt, day).text),
    references: {
      label: t.references,
      items: answer.references.map((reference) => ({ label: cite(reference), href: reference.link })),
    },
  }
}

/** "Vụ trưởng, Vụ Đất đai"; a title that names the unit already stands alone. */
const officeOf = ({ title, unit }: Answer['leader']): string =>
  title.toLocaleLowerCase('vi').includes(unit.toLocaleLowerCase('vi')) ? title : `${title}, ${unit}`
