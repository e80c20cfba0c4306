import type { Actor } from '@giaoluu/domain/actor'
import type { Visible } from '@giaoluu/domain/permissions'

/** What somebody signed in is answered by a route about a question (null where it is about none); 200 is whatever the route answers when it is done. */
export type Rule = (actor: Actor, question: Visible | null) => number
/** A line of the table of who may call what. */
export type Row = { all: number } | { staff: Rule }

export const everybody = (status = 200): Row => ({ all: status })
export const staff: Row = { staff: () => 200 }
/** 404 for what one may not see, 403 for what one may not do. */
export const seen = (sees: boolean, may: boolean): number => (sees ? (may ? 200 : 403) : 404)
