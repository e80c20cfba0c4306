import type { FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'
import type { Language } from './sheets.ts'

const LONGEST = 200

/** The language of a file: named in the address, else the one the caller likes better, else Vietnamese ([G8]). */
export function askedLanguage({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Language {
  const { lang } = query as { lang?: unknown }
  if (lang === 'vi' || lang === 'en') return lang
  if (lang !== undefined)
    throw new Refusal('invalid-query', { errors: [{ path: '/lang', message: 'neither vi nor en' }] })
  const wanted = (headers['accept-language'] ?? '').slice(0, LONGEST).toLowerCase()
  return likes(wanted, 'en') > likes(wanted, 'vi') ? 'en' : 'vi'
}

/** How much a list of languages likes one, from 0 to 1. */
function likes(wanted: string, language: Language): number {
  const weights = wanted.split(',').flatMap((each) => {
    const [tag = '', ...parameters] = each.trim().split(';')
    if (tag !== language && !tag.startsWith(`${language}-`)) return []
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
    return [weight === undefined ? 1 : Number(weight) || 0]
  })
  return Math.max(0, ...weights)
}
