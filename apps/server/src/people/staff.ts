import type { Me } from '@giaoluu/contract/people'
import type { Actor } from '@giaoluu/domain/actor'

/** Somebody signed in. `token` names the sign-in, so that sockets can be cut when it ends. */
export type Staff = Actor & {
  username: string
  name: string
  title: string
  token: string
  /** `needed`: one of the roles asks for a second factor and there is none; then nothing else may be called. */
  secondFactor: NonNullable<Me['secondFactor']>
}
