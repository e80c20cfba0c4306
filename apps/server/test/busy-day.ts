import { randomUUID } from 'node:crypto'
import type { QuestionState } from '@giaoluu/contract/question'
import type { Verb } from '@giaoluu/contract/verbs'
import { ROLES_FOR_VERB } from '@giaoluu/domain/permissions'
import { nextState } from '@giaoluu/domain/question-table'
import { sweepOnce } from '../src/sweep.ts'
import { type Day, paragraph } from './factories.ts'
import type { LiveNode } from './live-node.ts'
import type { Chance } from './seeded.ts'

type Move = Exclude<Verb, 'claim' | 'release' | 'undo' | 'submit' | 'sendback'>
const MOVES: readonly [Move, ...Move[]] = [
  'accept',
  'edit',
  'hold',
  'decline',
  'link',
  'unlink',
  'assign',
  'label',
  'return',
  'draft',
  'publish',
  'takeback',
  'correct',
  'mask',
  'withdraw',
  'reopen',
  'handover',
  'answerLater',
]
const LET_THROUGH: ReadonlySet<Verb> = new Set(['accept', 'edit'])
const ONWARD: ReadonlySet<Verb> = new Set(['assign', 'publish', 'correct', 'mask', 'withdraw', 'link'])
const STAFF = ['moderator', 'organiser', 'expert', 'leader', 'otherLeader'] as const

/** One act of a day on which everything happens at once: asking, every verb, on one and on many, notices, labels, pauses and the clock's own acts. */
export function busyDay(
  day: Day,
  nodes: readonly [LiveNode, ...LiveNode[]],
  chance: Chance,
): () => Promise<void> {
  const { prisma } = nodes[0].deps.database
  const words = () => `${chance.of(['sổ đỏ', 'thủ tục', 'khoáng sản', 'nước thải'])} ${randomUUID()}`

  async function post(cookie: string | null, url: string, payload: object): Promise<void> {
    const { app } = chance.of(nodes)
    const reply = await app.inject({
      method: 'POST',
      url,
      payload,
      ...(cookie !== null && { headers: { cookie } }),
    })
    if (reply.statusCode >= 500) throw new Error(`${url}: ${reply.body}`)
  }

  const ask = () =>
    post(null, `/api/sessions/${day.session.slug}/questions`, {
      submissionId: randomUUID(),
      text: words(),
      topic: day.topic,
      consent: { processing: true },
    })

  const labels = async () => {
    const known = await prisma.label.findMany({ where: { organisationId: day.organisation.id }, take: 3 })
    return known.map(({ id }) => id)
  }

  /** An act on a handful at once, of which some have changed meanwhile. */
  async function many(): Promise<void> {
    const some = await prisma.question.findMany({
      where: { sessionId: day.session.id },
      orderBy: { receivedAt: chance.of(['asc', 'desc']) },
      take: 4,
    })
    if (some.length === 0) return ask()
    const verb = chance.of(['hold', 'accept', 'assign', 'label', 'link'] as const)
    const [first] = some
    const { version: _, ...act } = (await body(verb, first ?? { id: '', version: 0 })) as { version: number }
    await post(chance.of(['moderator', 'organiser']), '/api/desk/bulk', {
      act: { verb, body: act },
      questions: some.map(({ id, version }) => ({ id, version })),
    })
  }

  async function body(verb: Verb, question: { id: string; version: number }): Promise<object> {
    const { version } = question
    const reason = words()
    const other = await prisma.question.findFirst({
      where: { id: { not: question.id } },
      select: { id: true },
    })
    const draft = await prisma.draft.findUnique({ where: { questionId: question.id } })
    const bodies: Partial<Record<Verb, object>> = {
      accept: { publicText: words() },
      edit: { publicText: words() },
      mask: { publicText: words(), reason },
      decline: { reason: day.organisation.declineReasonId },
      link: { lead: other?.id ?? question.id },
      assign: {
        unit: chance.of([day.unit, day.otherUnit]),
        ...(chance.is(0.3) && { coUnits: [chance.of([day.unit, day.otherUnit])] }),
      },
      label: { labels: chance.is(0.5) ? await labels() : [] },
      draft: { body: paragraph(words()), ...(draft && { draftRevision: draft.revision }) },
      publish: { body: paragraph(words()), ...(draft && { draftRevision: draft.revision }) },
      correct: { body: paragraph(words()), note: reason },
      handover: { to: 'Sở mẫu' },
      answerLater: { dueAt: new Date(Date.now() + 86_400_000).toISOString() },
      return: { reason },
      withdraw: { reason },
      reopen: { reason },
    }
    return { version, ...bodies[verb] }
  }

  async function move(): Promise<void> {
    const questions = await prisma.question.findMany({
      where: { sessionId: day.session.id },
      orderBy: { number: 'asc' },
    })
    const [first, ...rest] = questions
    if (!first) return ask()
    const question = chance.of([first, ...rest])
    const verb = likely(question)
    const able = STAFF.filter((name) =>
      day[name].roles.some(
        ({ role, unitId }) =>
          ROLES_FOR_VERB[verb].includes(role) && (unitId === null || unitId === question.unitId),
      ),
    )
    const by = able[Math.floor(chance.number() * able.length)] ?? chance.of(STAFF)
    await post(by, `/api/desk/questions/${question.id}/${verb}`, await body(verb, question))
  }

  /** A verb the state allows; ways on are likelier than ends, or nothing would ever stand in public. */
  function likely({ state, publicText }: { state: QuestionState; publicText: string | null }): Verb {
    const possible = MOVES.filter((verb) => nextState(verb, state) !== null)
    const wanted = publicText === null ? LET_THROUGH : ONWARD
    const onward = possible.filter((verb) => wanted.has(verb))
    const choice = onward.length > 0 && chance.is(0.7) ? onward : possible
    return choice[Math.floor(chance.number() * choice.length)] ?? chance.of(MOVES)
  }

  const desk = (act: string, payload = {}) =>
    post('organiser', `/api/desk/sessions/${day.session.slug}/${act}`, payload)

  return async () => {
    const at = chance.number()
    if (at < 0.2) await ask()
    else if (at < 0.25) await desk('notices', { text: words() })
    else if (at < 0.27) await desk('labels', { name: `nhãn ${chance.of(['một', 'hai', 'ba', 'bốn'])}` })
    else if (at < 0.34) await many()
    else if (at < 0.37) {
      await desk('pause')
      await desk('resume')
    } else await move()
    if (chance.is(0.3)) await sweepOnce(nodes[0].deps)
  }
}
