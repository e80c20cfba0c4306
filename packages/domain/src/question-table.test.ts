import { QuestionState } from '@giaoluu/contract/question'
import { describe, expect, it } from 'vitest'
import { nextState, QUESTION_TABLE, type QuestionVerb } from './question-table.ts'

// Written out by hand from the table of states, so that a slip in the code cannot repeat itself here.
const LEGAL: Record<QuestionVerb, string> = {
  accept: 'received>waiting held>waiting',
  hold: 'received>held waiting>held',
  edit: 'received>received held>held waiting>waiting assigned>assigned drafting>drafting submitted>submitted',
  assign: 'received>assigned held>assigned waiting>assigned assigned>assigned drafting>assigned',
  label:
    'received>received held>held waiting>waiting assigned>assigned drafting>drafting submitted>submitted linked>linked',
  decline: 'received>declined held>declined waiting>declined assigned>declined withdrawn>declined',
  link: 'received>linked held>linked waiting>linked assigned>linked',
  unlink: 'linked>received',
  draft: 'assigned>drafting drafting>drafting',
  submit: 'drafting>submitted',
  sendback: 'submitted>drafting',
  return: 'assigned>waiting drafting>waiting submitted>waiting',
  publish: 'assigned>publishing drafting>publishing submitted>publishing',
  takeback: 'publishing>drafting',
  due: 'publishing>published',
  correct: 'published>published',
  mask: 'published>published',
  withdraw: 'published>withdrawn',
  reopen: 'declined>received withdrawn>assigned',
  handover:
    'received>handedOver held>handedOver waiting>handedOver assigned>handedOver drafting>handedOver submitted>handedOver withdrawn>handedOver',
  answerLater:
    'received>received held>held waiting>waiting assigned>assigned drafting>drafting submitted>submitted withdrawn>withdrawn',
  retract:
    'received>retracted held>retracted waiting>retracted assigned>retracted drafting>retracted submitted>retracted linked>retracted',
}

const verbs = Object.keys(QUESTION_TABLE) as QuestionVerb[]

describe('the table of states', () => {
  for (const verb of verbs) {
    const legal = new Map(LEGAL[verb].split(' ').map((pair) => pair.split('>') as [string, string]))
    for (const state of QuestionState.options) {
      const to = legal.get(state)
      it(`A6 ${state} + ${verb} → ${to ?? 'refused'}`, () => {
        expect(nextState(verb, state)).toBe(to ?? null)
      })
    }
  }
})
