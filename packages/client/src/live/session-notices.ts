import type { Session } from '@giaoluu/contract/session'

type Posted = { id: string; text: string; at: string }

/** A session with a notice that has just been posted; one already known is left as it is. */
export function withNotice<T extends Session>(session: T, { id, text, at }: Posted): T {
  if (session.notices.some((notice) => notice.id === id)) return session
  return { ...session, notices: [{ id, text, at }, ...session.notices] }
}
