import type { HistoryStep } from '@giaoluu/contract/question'

type SubjectWords = {
  subjects: Record<
    'unit' | 'coUnits' | 'leader' | 'joined' | 'left' | 'suggestedUnit' | 'takenFrom',
    (name: string) => string
  >
}

/** What a step of a question's history was about, as words that go on after its verb (HI1). */
export function stepSubjects(
  { subjects }: SubjectWords,
  step: HistoryStep,
  unitName: (id: string) => string,
): string[] {
  const { unit, coUnits = [], leader, lead, suggestedUnit, takenFrom } = step
  return [
    unit !== undefined && subjects.unit(unitName(unit)),
    coUnits.length > 0 && subjects.coUnits(coUnits.map(unitName).join(', ')),
    leader !== undefined && subjects.leader(leader),
    lead && (step.verb === 'link' ? subjects.joined : subjects.left)(String(lead.number)),
    suggestedUnit !== undefined && subjects.suggestedUnit(unitName(suggestedUnit)),
    takenFrom !== undefined && subjects.takenFrom(takenFrom),
  ].filter((words) => typeof words === 'string')
}
