import type { Locale } from '@giaoluu/public/snapshot'
import type { FastifyReply, FastifyRequest } from 'fastify'

const YEAR = 365 * 24 * 3600

const isLocale = (value: unknown): value is Locale => value === 'vi' || value === 'en'

/** The language of the reply: chosen in the address, else as chosen before, else Vietnamese ([G8]). */
export function languageOf({ query, headers }: FastifyRequest): Locale {
  const { lang } = query as { lang?: unknown }
  if (isLocale(lang)) return lang
  const kept = /(?:^|;\s*)lang=(vi|en)(?:;|$)/.exec(headers.cookie ?? '')?.[1]
  return isLocale(kept) ? kept : 'vi'
}

/** Remembers a language chosen in the address. */
export function keepLanguage({ query }: FastifyRequest, reply: FastifyReply, secure: boolean): void {
  const { lang } = query as { lang?: unknown }
  if (isLocale(lang))
    reply.header(
      'set-cookie',
      `lang=${lang}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure ? '; Secure' : ''}`,
    )
}
