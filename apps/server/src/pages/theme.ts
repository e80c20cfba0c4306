import { type Accent, accentOf } from '@giaoluu/domain/accent'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { makeBody, sendBody } from './body.ts'

// The address holds the colour, so that another colour is another address; what is made of one may change with a release.
const FOR_AN_HOUR = 'public, max-age=3600'

/** Where the style sheet of a colour is; pages of an organisation without one have none. */
export const themeAddress = (colour: string): string => `/theme/${colour.slice(1)}.css`

const TOKENS: Record<keyof Accent, string> = {
  accent: '--color-accent',
  strong: '--color-accent-strong',
  soft: '--color-accent-soft',
  on: '--color-on-accent',
}

/** An organisation's colour instead of the usual accent, in both themes. */
export function themeSheet(colour: string): string {
  const { light, dark } = accentOf(colour)
  const lines = Object.entries(TOKENS).map(([part, token]) => {
    const name = part as keyof Accent
    return `  ${token}: light-dark(${light[name]}, ${dark[name]});\n`
  })
  return `:root {\n${lines.join('')}}\n`
}

type File = { Params: { file: string } }

/** A style sheet of its own for every colour: the policy of our pages lets no style stand in them. */
export function themePages(
  app: FastifyInstance,
  missing: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
): void {
  app.get<File>('/theme/:file', async (request, reply) => {
    const hex = /^([0-9a-f]{6})\.css$/.exec(request.params.file)?.[1]
    if (hex === undefined) return missing(request, reply)
    const body = makeBody('text/css; charset=utf-8', themeSheet(`#${hex}`))
    return sendBody(request, reply, body, { cache: FOR_AN_HOUR })
  })
}
