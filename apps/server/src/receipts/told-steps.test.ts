import type { QuestionState } from '@giaoluu/contract/question'
import { expect, it } from 'vitest'
import { type RecordedChange, toldSteps } from './told-steps.ts'

const change = (
  verb: string,
  fromState: QuestionState | null,
  toState: QuestionState | null,
): RecordedChange => ({
  at: new Date(0),
  verb,
  fromState,
  toState,
})
const states = (changes: RecordedChange[], undoable = false) =>
  toldSteps(changes, undoable).map(({ state }) => state)

const asked = change('ask', null, 'received')
const accepted = change('accept', 'received', 'waiting')
const declined = change('decline', 'waiting', 'declined')

it('tells where the state became another one', () => {
  const changes = [
    asked,
    change('claim', 'received', 'received'),
    accepted,
    change('contact', null, null),
    declined,
  ]
  expect(states(changes)).toEqual(['waiting', 'declined'])
})

it('leaves out what was undone', () => {
  expect(states([asked, accepted, declined, change('undo', 'declined', 'waiting')])).toEqual(['waiting'])
})

it('LC4 leaves out what was taken back before it was public', () => {
  const taken = [change('publish', 'drafting', 'publishing'), change('takeback', 'publishing', 'drafting')]
  expect(states([asked, change('draft', 'assigned', 'drafting'), ...taken])).toEqual(['drafting'])
})

it('keeps a step whose edit was undone', () => {
  const edited = change('edit', 'waiting', 'waiting')
  expect(states([accepted, edited, change('undo', 'waiting', 'waiting')])).toEqual(['waiting'])
})

it('leaves out a last step that still can be undone', () => {
  expect(states([asked, accepted, declined], true)).toEqual(['waiting'])
})
