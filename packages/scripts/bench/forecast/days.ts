/** A kind of question day. Minutes count from eight o'clock; `asked` is questions a minute, `staff` people at work in a unit. */
export type DayKind = {
  name: string
  /** Nothing on it changes its pace. */
  steady: boolean
  asked: (minute: number) => number
  staff: (unit: number, minute: number) => number
  breaks: [from: number, until: number][]
}

export const CLOSES = 540
export const ASKS_UNTIL = 480
export const UNITS = 6
/** One person needs so many minutes for an answer. */
export const ANSWER_MINUTES = 24

const lunch: [number, number] = [240, 300]
const four = () => 4
const constant = (each: number) => () => each
/** Most ask in the first hour and a half, as in 2006. */
const morning = (minute: number) => 2 + 6 * Math.exp(-minute / 60)

export const DAYS: readonly DayKind[] = [
  { name: 'steady, 1,400 asked', steady: true, asked: constant(2.9), staff: four, breaks: [lunch] },
  { name: 'steady, 2,400 asked', steady: true, asked: constant(5), staff: four, breaks: [lunch] },
  { name: 'steady, no lunch', steady: true, asked: constant(3.5), staff: constant(3), breaks: [] },
  { name: 'morning peak', steady: false, asked: morning, staff: four, breaks: [lunch] },
  {
    name: 'late units',
    steady: false,
    asked: constant(2.9),
    staff: (unit, minute) => (unit < 3 && minute < 150 + 90 * unit ? 0 : 4),
    breaks: [lunch],
  },
  {
    name: 'flood from 14:00',
    steady: false,
    asked: (minute) => (minute < 360 ? 2.5 : 7),
    staff: four,
    breaks: [lunch],
  },
  {
    name: 'flood from 15:30',
    steady: false,
    asked: (minute) => (minute < 450 ? 2.5 : 8),
    staff: four,
    breaks: [lunch],
  },
  {
    name: 'a break in the afternoon',
    steady: false,
    asked: constant(2.9),
    staff: four,
    breaks: [lunch, [370, 400]],
  },
  {
    name: 'fewer people after lunch',
    steady: false,
    asked: constant(2.9),
    staff: (_unit, minute) => (minute < 300 ? 5 : 3),
    breaks: [lunch],
  },
  {
    name: 'more people at 16:00',
    steady: false,
    asked: constant(2.9),
    staff: (_unit, minute) => (minute < 480 ? 4 : 6),
    breaks: [lunch],
  },
  { name: 'nearly level', steady: false, asked: constant(1.6), staff: four, breaks: [lunch] },
]
