import type { Page, Snapshot } from '@giaoluu/public/snapshot'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Env } from '../env.ts'
import { type Body, makeBody, sendBody } from './body.ts'
import type { Build } from './build.ts'
import type { Owner } from './directory.ts'
import { makeDocument } from './document.ts'
import { keepLanguage, languageOf } from './language.ts'
import { themeAddress } from './theme.ts'

/** May be kept, but is asked about every time. */
export const REVALIDATE = 'no-cache'
/** One person's: no cache on the way may keep it. */
export const PRIVATE = 'private, no-cache'
/** A receipt is a secret: nothing of it stays anywhere. */
export const SECRET = 'no-store'

const HTML = 'text/html; charset=utf-8'

export type PageToSend = {
  status?: number
  cache: string
  address: string
  owner: Owner
  page: Page
}

/** How pages are made and sent. */
export type PageSender = {
  make: (page: Omit<Snapshot, 'origin' | 'organisation'> & { owner: Owner }) => Body
  /** Sends a body made before; the language is part of what it was chosen by. */
  sendMade: (
    request: FastifyRequest,
    reply: FastifyReply,
    body: Body,
    options: { status?: number; cache: string },
  ) => Promise<FastifyReply>
  send: (request: FastifyRequest, reply: FastifyReply, page: PageToSend) => Promise<FastifyReply>
}

export function pageSender({ publicUrl }: Env, { render, filesOf }: Build): PageSender {
  const secure = publicUrl.protocol === 'https:'

  const make: PageSender['make'] = ({ owner, ...snapshot }) => {
    const rendered = render({ ...snapshot, organisation: owner.name, origin: publicUrl.origin })
    const files = filesOf(rendered.modules)
    const theme = owner.colour === null ? [] : [themeAddress(owner.colour)]
    const styles = [...files.styles, ...theme]
    return makeBody(HTML, makeDocument(snapshot.locale, rendered, { ...files, styles }))
  }
  const sendMade: PageSender['sendMade'] = (request, reply, body, options) => {
    keepLanguage(request, reply, secure)
    return sendBody(request, reply, body, { ...options, vary: 'Cookie' })
  }
  return {
    make,
    sendMade,
    send: (request, reply, { status = 200, cache, ...page }) =>
      sendMade(request, reply, make({ ...page, locale: languageOf(request) }), { status, cache }),
  }
}
