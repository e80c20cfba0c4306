import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { FastifyInstance } from 'fastify'

type Described = {
  paths: Record<string, Record<string, { responses: Record<string, { content?: Content }> }>>
}
type Content = Record<string, { schema?: { $ref: string } }>

/**
 * What the description of the wire says against a reply: its errors, none when the reply is as described. A reply that
 * is not described at all is an error too.
 */
export async function describedReplies(
  app: FastifyInstance,
): Promise<(method: string, path: string, status: number, body: unknown) => string[]> {
  const document = (await app.inject({ url: '/api/openapi.json' })).json() as Described
  // OpenAPI has words of its own beside those of JSON Schema.
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ ...document, $id: 'api' })
  return (method, path, status, body) => {
    const operation = document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
    const reply = operation?.responses[status] ?? operation?.responses.default
    const reference = Object.values(reply?.content ?? {})[0]?.schema?.$ref
    if (reference === undefined) return [`${method} ${path} does not describe ${status}`]
    const validate = ajv.getSchema(`api${reference}`)
    if (!validate) return [`${reference} leads nowhere`]
    return validate(body)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  }
}
