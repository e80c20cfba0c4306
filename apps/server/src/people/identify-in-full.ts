import type { SignIn } from './sign-in.ts'
import type { Staff } from './staff.ts'

/** Who the Cookie header stands for, with all that is asked of them: short of a second factor it is nobody (SF3). */
export async function identifyInFull(
  signIn: Pick<SignIn, 'identify'>,
  cookie: string | undefined,
): Promise<Staff | null> {
  const staff = await signIn.identify(cookie)
  return staff?.secondFactor === 'needed' ? null : staff
}
