import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor, username } from 'better-auth/plugins'
import type { PrismaClient } from '../generated/prisma/client.ts'

/** How long a sign-in holds; a question day with its hours before and after. It is never prolonged. */
export const SIGN_IN_SECONDS = 12 * 3600

/**
 * The sign-in library, called as functions only: its own HTTP handler is never mounted, since anybody could sign up
 * through it and ask whether a name exists.
 */
export function createAuth({
  prisma,
  secret,
  publicUrl,
}: {
  prisma: PrismaClient
  secret: string
  publicUrl: URL
}) {
  return betterAuth({
    appName: 'Giao Lưu',
    baseURL: publicUrl.origin,
    secret,
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    user: { modelName: 'signInUser' },
    session: {
      modelName: 'signInSession',
      expiresIn: SIGN_IN_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: { modelName: 'signInAccount' },
    verification: { modelName: 'signInVerification' },
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: 200 },
    plugins: [
      // What a username may look like is decided where people are made; here every one is looked up, in the same time.
      username({ minUsernameLength: 1, maxUsernameLength: 64, usernameValidator: () => true }),
      twoFactor({ twoFactorTable: 'signInTwoFactor', issuer: 'Giao Lưu' }),
    ],
    advanced: {
      cookiePrefix: 'giaoluu',
      useSecureCookies: publicUrl.protocol === 'https:',
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true },
    },
    // Its log repeats names, its rate limit does not see these calls; see attempts.ts.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
  })
}

export type Auth = ReturnType<typeof createAuth>
