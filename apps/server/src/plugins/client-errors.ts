import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { type ErrorCode, errors, type Problem } from '@giaoluu/contract/errors'

// Node's own code for headers beyond its limit.
const TOO_LARGE = 'HPE_HEADER_OVERFLOW'

/** Answers what is not HTTP, or too much of it, in the form of every other refusal, and hangs up. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  // Who is gone, or was answered already, hears nothing more.
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable || socket.bytesWritten > 0)
    return void socket.destroy()
  const code: ErrorCode = error.code === TOO_LARGE ? 'too-large' : 'malformed'
  const [status, title] = errors[code]
  const detail = code === 'too-large' ? 'The address and headers are too large' : 'This is not valid HTTP'
  const problem: Problem = { type: `urn:giaoluu:problem:${code}`, title, status, code, detail }
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
