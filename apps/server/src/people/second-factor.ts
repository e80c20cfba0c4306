import { randomBytes } from 'node:crypto'
import type { SecondFactorSecret } from '@giaoluu/contract/second-factor'
import { symmetricDecrypt, symmetricEncrypt, verifyPassword } from 'better-auth/crypto'
import type { Deps, Tx } from '../deps.ts'
import { invalid } from '../invalid.ts'
import { Refusal } from '../refusal.ts'
import { transact } from '../transact.ts'
import { useCode } from './check-password.ts'
import { qrSvg } from './qr-svg.ts'
import { recordPerson } from './record-person.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import type { Staff } from './staff.ts'
import { base32, isCodeOf } from './totp.ts'

// Enrolling writes the tables of the sign-in library, which checks the codes at sign-in: its own enrolment would leave
// somebody with a new telephone no way but to switch the old factor off first, which organisers may not.

const KEY_BYTES = 20
/** Time enough to find the telephone. */
const CONFIRM_WITHIN = 15 * 60_000

type Context = Pick<Deps, 'database'> & { secret: string }

/** Switching a second factor on and off; each asks for the password again. */
export type SecondFactor = {
  begin: (staff: Staff, password: string) => Promise<SecondFactorSecret>
  confirm: (staff: Staff, code: string) => Promise<string[]>
  renewCodes: (staff: Staff, password: string) => Promise<string[]>
  remove: (staff: Staff, password: string) => Promise<void>
}

export function createSecondFactor({ database, secret }: Context): SecondFactor {
  const { prisma } = database
  const encrypt = (data: string): Promise<string> => symmetricEncrypt({ key: secret, data })
  const pendingOf = ({ personId }: Staff): string => `second-factor:${personId}`

  const checkPassword = async ({ personId }: Staff, password: string): Promise<void> => {
    const account = await prisma.signInAccount.findFirst({
      where: { userId: personId, providerId: 'credential' },
      select: { password: true },
    })
    const right = account?.password && (await verifyPassword({ hash: account.password, password }))
    if (!right) throw invalid('password', 'not your password')
  }

  return {
    begin: async (staff, password) => {
      await checkPassword(staff, password)
      const key = randomBytes(KEY_BYTES)
      const id = pendingOf(staff)
      const value = await encrypt(`${staff.token}\n${key.toString('base64url')}`)
      const set = { value, expiresAt: new Date(Date.now() + CONFIRM_WITHIN) }
      await prisma.signInVerification.upsert({
        where: { id },
        create: { id, identifier: id, ...set },
        update: set,
      })
      const typed = base32(key)
      const label = encodeURIComponent(`Giao Lưu:${staff.username}`)
      const uri = `otpauth://totp/${label}?secret=${typed}&issuer=${encodeURIComponent('Giao Lưu')}`
      return { secret: typed, uri, picture: qrSvg(uri) }
    },

    confirm: async (staff, code) => {
      const id = pendingOf(staff)
      const begun = await prisma.signInVerification.findFirst({
        where: { id, expiresAt: { gt: new Date() } },
      })
      if (!begun) throw new Refusal('illegal', { detail: 'ask for a secret first' })
      const [token, kept = ''] = (await symmetricDecrypt({ key: secret, data: begun.value })).split('\n')
      // Who asked for it at another sign-in may have seen a secret that this one never did.
      if (token !== staff.token) throw new Refusal('illegal', { detail: 'ask for a secret first' })
      const key = Buffer.from(kept, 'base64url')
      const right = isCodeOf(key, code, Date.now())
      if (!right || !(await useCode({ database, secret }, staff.personId, code)))
        throw invalid('code', 'not the code of this secret')
      const codes = newRecoveryCodes()
      const stored = {
        secret: await encrypt(`base32:${base32(key)}`),
        backupCodes: await encrypt(JSON.stringify(codes)),
      }
      await transact({ database }, async (tx) => {
        const { count } = await tx.signInVerification.deleteMany({ where: { id, value: begun.value } })
        if (count === 0) throw new Refusal('illegal', { detail: 'ask for a secret first' })
        await replace(tx, staff, stored)
        await recordOwn(tx, staff, 'secondFactorOn')
      })
      return codes
    },

    renewCodes: async (staff, password) => {
      await checkPassword(staff, password)
      const codes = newRecoveryCodes()
      const backupCodes = await encrypt(JSON.stringify(codes))
      await transact({ database }, async (tx) => {
        const { count } = await tx.signInTwoFactor.updateMany({
          where: { userId: staff.personId, verified: true },
          data: { backupCodes },
        })
        if (count === 0) throw new Refusal('illegal', { detail: 'there is no second factor' })
        await recordOwn(tx, staff, 'recoveryCodes')
      })
      return codes
    },

    remove: async (staff, password) => {
      await checkPassword(staff, password)
      await transact({ database }, async (tx) => {
        if (await needsSecondFactor(tx, staff)) throw new Refusal('forbidden')
        await replace(tx, staff, null)
        await recordOwn(tx, staff, 'secondFactorOff')
      })
    },
  }
}

/** Puts a factor in the place of the one there was; other sign-ins end, since nobody knows who has them. */
async function replace(
  tx: Tx,
  { personId: userId, token }: Staff,
  stored: { secret: string; backupCodes: string } | null,
): Promise<void> {
  await tx.signInTwoFactor.deleteMany({ where: { userId } })
  if (stored) await tx.signInTwoFactor.create({ data: { id: userId, userId, verified: true, ...stored } })
  await tx.signInUser.update({ where: { id: userId }, data: { twoFactorEnabled: stored !== null } })
  await tx.signInSession.deleteMany({ where: { userId, token: { not: token } } })
}

/** Whether one of somebody's roles asks for a second factor: organisers have one, but in the demo. */
export const needsSecondFactor = async (
  db: Pick<Tx, 'role'>,
  { personId }: Pick<Staff, 'personId'>,
): Promise<boolean> =>
  (await db.role.count({ where: { personId, role: 'organiser', organisation: { demo: false } } })) > 0

/** What somebody did about their own sign-in stands in the record of every organisation they work for. */
async function recordOwn(
  tx: Tx,
  staff: Staff,
  verb: 'secondFactorOn' | 'secondFactorOff' | 'recoveryCodes',
): Promise<void> {
  for (const organisationId of new Set(staff.roles.map((held) => held.organisationId)))
    await recordPerson(tx, organisationId, staff, staff.personId, verb)
}
