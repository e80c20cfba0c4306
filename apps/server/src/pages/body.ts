import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

// 163 ms at level 11 against 2 ms at nearly the same size, for 200 answers.
const BROTLI_LEVEL = 5
// Below this a compressed reply saves no packet.
const WORTH_COMPRESSING = 1_000

type Encoding = 'br' | 'gzip' | 'identity'

/** Bytes to be sent again and again, compressed when first asked for. */
export type Body = {
  type: string
  etag: string
  encoded: (encoding: Encoding) => Promise<Buffer>
  compressible: boolean
}

/** Makes bytes ready to be sent. `compressible` is false for what is compressed already. */
export function makeBody(type: string, content: string | Buffer, compressible = true): Body {
  const plain = typeof content === 'string' ? Buffer.from(content) : content
  const kept = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(plain)]])
  const encode = (encoding: Encoding): Promise<Buffer> =>
    encoding === 'br'
      ? toBrotli(plain, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL,
            [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
          },
        })
      : toGzip(plain)
  return {
    type,
    // Weak: the same for every encoding of the same bytes.
    etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    compressible: compressible && plain.length >= WORTH_COMPRESSING,
    encoded: (encoding) => {
      const bytes = kept.get(encoding) ?? encode(encoding)
      kept.set(encoding, bytes)
      return bytes
    },
  }
}

type Sending = { status?: number; cache: string; vary?: string }

/** Sends a body in the best encoding the caller takes, or 304 when they have it. */
export async function sendBody(
  request: FastifyRequest,
  reply: FastifyReply,
  body: Body,
  { status = 200, cache, vary }: Sending,
): Promise<FastifyReply> {
  const encoding = body.compressible ? bestEncoding(request.headers['accept-encoding']) : 'identity'
  const varies = [body.compressible ? 'Accept-Encoding' : '', vary ?? ''].filter(Boolean).join(', ')
  reply.header('etag', body.etag).header('cache-control', cache).type(body.type)
  if (varies) reply.header('vary', varies)
  if (status === 200 && hasIt(request.headers['if-none-match'], body.etag)) return reply.code(304).send()
  const bytes = await body.encoded(encoding)
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  return reply.code(status).send(bytes)
}

/** The encodings a caller takes, but for those it gives no weight. */
function bestEncoding(accepted = ''): Encoding {
  const taken = new Set(
    accepted
      .split(',')
      .map((part) => part.trim().toLowerCase().split(';'))
      .filter(([, weight]) => !/^\s*q=0(?:\.0*)?\s*$/.test(weight ?? ''))
      .map(([name = '']) => name.trim()),
  )
  if (taken.has('br')) return 'br'
  return taken.has('gzip') ? 'gzip' : 'identity'
}

const hasIt = (tags: string | undefined, etag: string): boolean =>
  tags?.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*') ?? false
