import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenOrganisation } from '../../test/factories.ts'
import { liveNode } from '../../test/live-node.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
  const { prisma } = test.database
  const [one, two] = [await givenOrganisation(prisma), await givenOrganisation(prisma)]
  await prisma.organisationHost.createMany({
    data: [
      { host: 'hoidap.so-mau.vn', organisationId: one.id },
      { host: 'hoidap.so-khac.vn', organisationId: two.id },
    ],
  })
})
afterAll(() => test.close())

const post = async (headers: Record<string, string>) => {
  const reply = await test.app.inject({ method: 'POST', url: '/api/logout', headers })
  return reply.json().code ?? 'done'
}

describe('A9 organisations under host names of their own', () => {
  it.each([
    ['its own page', 'hoidap.so-mau.vn', 'http://hoidap.so-mau.vn', undefined, 'done'],
    [
      'its own page on a port',
      'hoidap.so-mau.vn:8080',
      'http://hoidap.so-mau.vn:8080',
      'same-origin',
      'done',
    ],
    ['another port', 'hoidap.so-mau.vn', 'http://hoidap.so-mau.vn:8080', undefined, 'foreign-origin'],
    ['another scheme', 'hoidap.so-mau.vn', 'https://hoidap.so-mau.vn', undefined, 'foreign-origin'],
    [
      'another organisation’s page',
      'hoidap.so-mau.vn',
      'http://hoidap.so-khac.vn',
      undefined,
      'foreign-origin',
    ],
    [
      'a page that says it is elsewhere',
      'hoidap.so-mau.vn',
      'http://hoidap.so-mau.vn',
      'same-site',
      'foreign-origin',
    ],
    ['a host that is nobody’s', 'evil.example', 'http://evil.example', 'same-origin', 'foreign-origin'],
    ['no address', 'hoidap.so-mau.vn', 'null', undefined, 'foreign-origin'],
    ['an address with a path', 'hoidap.so-mau.vn', 'http://hoidap.so-mau.vn/', undefined, 'foreign-origin'],
  ])('%s', async (_what, host, origin, site, outcome) => {
    expect(await post({ host, origin, ...(site && { 'sec-fetch-site': site }) })).toBe(outcome)
  })
})

it('A9 a socket from an organisation’s own page is let in, from another page not', async () => {
  const { prisma } = test.database
  const { id: organisationId } = await givenOrganisation(prisma)
  await prisma.organisationHost.create({ data: { host: '127.0.0.1', organisationId } })
  const node = await liveNode(test.database)
  try {
    const outcome = (origin: string) =>
      new Promise((resolve) => {
        const socket = node.socket('/feed', { headers: { origin } })
        socket.once('connect', () => resolve('in'))
        socket.once('connect_error', () => resolve('refused'))
      })
    expect(await outcome(node.url)).toBe('in')
    expect(await outcome('http://hoidap.so-mau.vn')).toBe('refused')
    expect(await outcome(node.url.replace('http:', 'https:'))).toBe('refused')
  } finally {
    await node.stop()
  }
})
