import * as z from 'zod/mini'

export const WithPassword = z.object({ password: z.string().check(z.minLength(1), z.maxLength(200)) })

/** `uri` is what an authenticator app reads (otpauth), `secret` the same to type, `picture` a QR picture of it as SVG. */
export const SecondFactorSecret = z.object({ secret: z.string(), uri: z.string(), picture: z.string() })
export type SecondFactorSecret = z.infer<typeof SecondFactorSecret>

export const SecondFactorCode = z.object({ code: z.string().check(z.regex(/^\d{6}$/)) })

/** Each works once instead of a code. */
export const RecoveryCodes = z.object({ codes: z.array(z.string()) })
export type RecoveryCodes = z.infer<typeof RecoveryCodes>
