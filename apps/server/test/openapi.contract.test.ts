import { REPORT_FORMATS } from '@giaoluu/contract/report'
import { routes, verbRoutes } from '@giaoluu/contract/routes'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describedReplies } from './described-replies.ts'
import { registeredRoutes } from './registered-routes.ts'
import { type TestApp, testApp } from './test-app.ts'

// That every reply is as it says is shown where every route is called: in the tests of rights and of strange input.
let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const description = async () => (await test.app.inject({ url: '/api/openapi.json' })).json()

it('I1 the description of the wire is valid OpenAPI 3.1', async () => {
  const document = await description()
  expect(document.openapi).toMatch(/^3\.1\.\d+$/)
  expect(await new Validator().validate(document)).toEqual({ valid: true })
})

it('what is not as described is told apart', async () => {
  const unlike = await describedReplies(test.app)
  const title = 'There is nothing here'
  expect(unlike('GET', '/api/sessions', 200, { sessions: [] })).toEqual([])
  expect(unlike('GET', '/api/sessions', 404, { type: 'a', title, status: 404, code: 'not-found' })).toEqual(
    [],
  )
  expect(unlike('GET', '/api/sessions', 404, { type: 'a', title, status: 404, code: 'lost' })).not.toEqual([])
  expect(unlike('GET', '/api/sessions', 200, { sessions: [{}] })).not.toEqual([])
  expect(unlike('GET', '/api/nothing', 200, {})).not.toEqual([])
})

it('I1 it lists every route of the API and nothing else', async () => {
  const { paths } = (await description()) as { paths: Record<string, Record<string, unknown>> }
  const listed = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  const itself = 'GET /api/openapi.json'
  const answered = registeredRoutes(test.app).filter((route) => route.includes(' /api/') && route !== itself)
  expect(listed.sort()).toEqual(answered.sort())
  // Beside the contract: the stream, and the report as files.
  expect(listed.length).toBe(Object.keys(routes).length + verbRoutes.length + 1 + REPORT_FORMATS.length)
})
