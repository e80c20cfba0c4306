import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The token in the sign-in cookie of a Cookie header, null when there is none or its signature is not ours. The library
 * signs `token.signature` with HMAC-SHA-256; reading it here saves the two queries its own reading takes.
 */
export function readSessionCookie(header: string | undefined, name: string, secret: string): string | null {
  const value = cookieValue(header, name)
  if (value === null) return null
  const dot = value.lastIndexOf('.')
  if (dot < 1) return null
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  const ours = createHmac('sha256', secret).update(token).digest()
  return given.length === ours.length && timingSafeEqual(given, ours) ? token : null
}

function cookieValue(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const equals = part.indexOf('=')
    if (part.slice(0, equals).trim() !== name) continue
    try {
      return decodeURIComponent(part.slice(equals + 1).trim())
    } catch {
      return null
    }
  }
  return null
}

/** The Set-Cookie line that makes a browser forget the sign-in cookie. */
export function expiredCookie(name: string, secure: boolean): string {
  return `${name}=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
}
