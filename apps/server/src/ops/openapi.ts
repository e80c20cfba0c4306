import { Answer, AnswerWithRevisions, Revision, SimilarAnswer } from '@giaoluu/contract/answer'
import { Ask } from '@giaoluu/contract/ask'
import { Block, Document, ListItem, Reference } from '@giaoluu/contract/document'
import { DeskEntry, DeskPage, FeedEntry, FeedPage } from '@giaoluu/contract/entries'
import { Problem } from '@giaoluu/contract/errors'
import { AnswersPage, DeskList } from '@giaoluu/contract/lists'
import { Me, Role, SignIn } from '@giaoluu/contract/people'
import { Contact, DeskQuestion, DeskRow, DeskSimilar } from '@giaoluu/contract/question'
import { ReceiptView, Submitted } from '@giaoluu/contract/receipt'
import { REPORT_FORMATS, Report, ReportFile, type ReportFormat } from '@giaoluu/contract/report'
import { routes, verbRoutes } from '@giaoluu/contract/routes'
import { DeskSession, Ledger, Session, SessionSummary } from '@giaoluu/contract/session'
import * as z from 'zod/mini'
import { MEDIA_TYPES } from '../reports/media-types.ts'
import type { ContractRoute } from '../route.ts'

type Json = Record<string, unknown>
type Documented = ContractRoute & { summary: string }

const named = {
  Answer,
  AnswerWithRevisions,
  AnswersPage,
  Ask,
  Block,
  Blocks: Document.shape.content,
  Contact,
  DeskEntry,
  DeskList,
  DeskPage,
  DeskQuestion,
  DeskRow,
  DeskSession,
  DeskSimilar,
  Document,
  FeedEntry,
  FeedPage,
  Ledger,
  ListItem,
  Me,
  Problem,
  ReceiptView,
  Reference,
  Report,
  ReportFile,
  Revision,
  Role,
  Session,
  SessionSummary,
  SignIn,
  SimilarAnswer,
  Submitted,
}

const location = (id: string) => `#/components/schemas/${id}`

/** The whole HTTP wire as OpenAPI 3.1, made from the contract's schemas. */
export function describeApi(publicUrl: URL): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const reference = (schema: z.ZodMiniType, id: string): Json => {
    if (!registry.has(schema)) registry.add(schema, { id })
    return { $ref: location(registry.get(schema)?.id ?? id) }
  }
  const paths: Record<string, Json> = {}
  for (const [name, contract] of allRoutes()) {
    const path = contract.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operation(name, contract, reference) }
  }
  paths['/api/sessions/{slug}/feed/stream'] = { get: feedStream() }
  for (const format of REPORT_FORMATS)
    paths[`/api/desk/sessions/{slug}/report.${format}`] = { get: reportFile(format, reference) }
  return {
    openapi: '3.1.0',
    info: { title: 'Giao Lưu', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: publicUrl.origin }],
    paths,
    components: {
      schemas: componentSchemas(registry),
      securitySchemes: { signIn: { type: 'apiKey', in: 'cookie', name: 'giaoluu.session_token' } },
    },
  }
}

function allRoutes(): [string, Documented][] {
  const verbs = verbRoutes.map((route): [string, Documented] => [
    route.verb,
    { ...route, summary: `The verb ${route.verb} on a question` },
  ])
  return [...Object.entries<Documented>(routes), ...verbs]
}

type Refer = (schema: z.ZodMiniType, id: string) => Json

function operation(name: string, contract: Documented, refer: Refer): Json {
  const { params, query, body, reply, status = 200, who = 'staff' } = contract
  return {
    operationId: name,
    summary: contract.summary,
    ...(who === 'staff' && { security: [{ signIn: [] }] }),
    parameters: [...parameters(params, 'path'), ...(query ? parameters(query, 'query') : [])],
    ...(body && { requestBody: { required: true, content: json(refer(body, `${capital(name)}Body`)) } }),
    responses: {
      [status]: { description: 'As asked', content: json(refer(reply, `${capital(name)}Reply`)) },
      default: {
        description: 'Refused; `code` says why',
        content: { 'application/problem+json': { schema: refer(Problem, 'Problem') } },
      },
    },
  }
}

function feedStream(): Json {
  return {
    operationId: 'feedStream',
    summary: 'The public stream as server-sent events: hello with epoch and head, then entries with id = seq',
    parameters: [
      { name: 'slug', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'after', in: 'query', required: false, schema: { type: 'string', pattern: '^\\d{1,9}$' } },
      { name: 'Last-Event-ID', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: { 200: { description: 'Events', content: { 'text/event-stream': {} } } },
  }
}

function reportFile(format: ReportFormat, refer: Refer): Json {
  const type = MEDIA_TYPES[format].split(';')[0] ?? ''
  const content = format === 'json' ? json(refer(ReportFile, 'ReportFile')) : { [type]: {} }
  return {
    operationId: `report${capital(format)}`,
    summary: `The report of a session with its list of questions, as a ${format.toUpperCase()} file`,
    security: [{ signIn: [] }],
    parameters: [
      { name: 'slug', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'lang', in: 'query', required: false, schema: { type: 'string', enum: ['vi', 'en'] } },
      { name: 'Accept-Language', in: 'header', required: false, schema: { type: 'string' } },
    ],
    responses: {
      200: { description: 'The file', content },
      default: {
        description: 'Refused; `code` says why',
        content: { 'application/problem+json': { schema: refer(Problem, 'Problem') } },
      },
    },
  }
}

function parameters(schema: z.ZodMiniObject, place: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}

function componentSchemas(registry: z.core.$ZodRegistry<{ id: string }>): Json {
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: location, unrepresentable: 'any' })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _draft, $id: _place, ...schema }]) => [id, schema]),
  )
}

const json = (schema: Json): Json => ({ 'application/json': { schema } })
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
