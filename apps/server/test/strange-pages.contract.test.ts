import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../src/app.ts'
import { readSite } from '../src/pages/pages.ts'
import { type Day, givenDay, givenQuestion } from './factories.ts'
import { registeredRoutes } from './registered-routes.ts'
import { STRANGE_BODIES, STRANGE_QUERIES, STRANGE_SEGMENTS, STRANGE_VALUES } from './strange-values.ts'
import { type TestApp, testApp } from './test-app.ts'

/** Texts that would run if they reached a page as markup, in the places they would have to break out of. */
const MARKUP = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '</title><svg onload=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "'><iframe srcdoc='<script>alert(1)</script>'>",
  '</textarea><body onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<style>@import "//evil.example"</style>',
  '<base href="//evil.example">',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  ']]><script>alert(1)</script>',
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  '&lt;script&gt;alert(1)&lt;/script&gt;<b>',
  '\u2028<script>alert(1)</script>',
  '<ſcript>alert(1)</ſcript>',
  '<SCRIPT\n>alert(1)</SCRIPT\t>',
]

// The pages are rendered by what was built of them; without a build there are none.
const built = existsSync(fileURLToPath(new URL('../../public/dist/client', import.meta.url)))

describe.runIf(built)('pages', () => {
  let test: TestApp
  let app: FastifyInstance
  let day: Day
  let answers: string[]
  let receipts: string[]

  beforeAll(async () => {
    test = await testApp()
    app = await buildApp(test.deps, await readSite())
    await app.ready()
    const db = test.database.prisma
    day = await givenDay(db)
    const given = []
    for (const text of MARKUP)
      given.push(
        await givenQuestion(db, day.session.id, {
          state: 'published',
          unitId: day.unit,
          signer: { ...day.leader, name: text, title: text },
          text,
          answerText: text,
          asker: { name: text },
          publishName: true,
        }),
      )
    answers = given.flatMap(({ answerId }) => answerId ?? [])
    receipts = given.map(({ receipt }) => receipt)
    await db.session.update({ where: { id: day.session.id }, data: { title: MARKUP.join(' ') } })
    const notice = { id: randomUUID(), sessionId: day.session.id, byId: day.organiser.personId }
    await db.notice.create({ data: { ...notice, text: MARKUP.join(' '), postedAt: new Date() } })
  })
  afterAll(async () => {
    await app.close()
    await test.close()
  })

  /** The public ones; a console is one document, whatever its address. */
  const pages = () =>
    registeredRoutes(app).filter(
      (route) => !/ \/(api|assets|healthz|readyz|metrics|moderator|leader)|\.\w+$|\*/.test(route),
    )
  const fill = (path: string, slug: string, code: string, id: string) =>
    path.replace(':slug', slug).replace(':code', code).replace(':id', id)
  const sound = (path: string) => fill(path, day.session.slug, receipts[0] ?? '', answers[0] ?? '')

  it('I3 show what people wrote as text, in every sink', async () => {
    const { slug } = day.session
    const addresses = [
      '/',
      `/${slug}`,
      `/${slug}/ask`,
      `/${slug}/atom.xml`,
      `/api/sessions/${slug}/feed/stream?after=x`,
      ...answers.map((id) => `/answers/${id}`),
      ...receipts.map((code) => `/receipts/${code}`),
      ...MARKUP.map((q) => `/${slug}?q=${encodeURIComponent(q)}`),
      ...MARKUP.map((code) => `/receipts?code=${encodeURIComponent(code)}`),
      ...MARKUP.map((topic) => `/${slug}/ask?topic=${encodeURIComponent(topic)}`),
      ...MARKUP.map((path) => `/${encodeURIComponent(path)}`),
    ]
    for (const url of addresses) {
      const reply = await app.inject({ url })
      expect(reply.statusCode, url).toBeLessThan(500)
      for (const text of MARKUP) expect(reply.body.includes(text), `${url} has ${text}`).toBe(false)
      expect(reply.headers['content-security-policy']).not.toContain('unsafe')
    }
  })

  it('I3 bring back a refused form as text', async () => {
    for (const text of MARKUP) {
      const form = new URLSearchParams({
        text: '',
        name: text,
        email: text,
        phone: text,
        address: text,
        topic: text,
      })
      const reply = await app.inject({
        method: 'POST',
        url: `/${day.session.slug}/ask`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: form.toString(),
      })
      expect(reply.statusCode).toBe(422)
      for (const each of MARKUP) expect(reply.body).not.toContain(each)
    }
  })

  it('I2 whatever their address is, they are no failure', async () => {
    expect(pages().length).toBeGreaterThan(6)
    for (const route of pages()) {
      const [method, path = ''] = route.split(' ')
      if (method !== 'GET') continue
      for (const query of STRANGE_QUERIES) {
        const reply = await app.inject({ url: sound(path) + query.replaceAll('text=', 'code=') })
        expect(reply.statusCode, `${path} ${query.slice(0, 80)}`).toBeLessThan(500)
      }
      for (const segment of STRANGE_SEGMENTS) {
        const url = fill(path, segment, segment, segment)
        expect((await app.inject({ url })).statusCode, url.slice(0, 80)).toBeLessThan(500)
      }
    }
  })

  it('I2 whatever is sent by their forms is no failure', async () => {
    const fields =
      'submissionId text topic unit province name email phone address processing publishName'.split(' ')
    for (const route of pages()) {
      const [method, path = ''] = route.split(' ')
      if (method !== 'POST') continue
      const post = async (payload: string | Buffer, type = 'application/x-www-form-urlencoded') => {
        const headers = type === '' ? {} : { 'content-type': type }
        const reply = await app.inject({ method: 'POST', url: sound(path), headers, payload })
        expect(reply.statusCode, `${path} ${payload.toString().slice(0, 80)}`).toBeLessThan(500)
      }
      for (const value of Object.values(STRANGE_VALUES)) {
        const text = typeof value === 'string' ? value : JSON.stringify(value)
        await post(new URLSearchParams(fields.map((field) => [field, text])).toString())
        await post(new URLSearchParams({ submissionId: text, text: 'Hỏi', processing: 'on' }).toString())
      }
      for (const { payload, type } of Object.values(STRANGE_BODIES)) await post(payload, type)
      for (const payload of ['text=%', 'text=%ff%fe', 'text=a&text=b', '__proto__=a', 'text[a][b]=c', '&=&='])
        await post(payload)
      await post(`text=${'x'.repeat(2 * 1024 * 1024)}`)
      await post(`${'a=1&'.repeat(50_000)}`)
    }
  })
})
