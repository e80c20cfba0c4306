import type { DeskEntry } from '@giaoluu/contract/entries'
import { type Http, http as ownHttp } from '../http.ts'
import { clock } from './clock.ts'
import { LiveConnection } from './connection.ts'
import { deskSource } from './desk-source.ts'
import type { DeskState } from './desk-state.ts'
import type { LivePorts } from './follower.ts'
import { onWake } from './on-wake.ts'
import { socketLine } from './socket-line.ts'

export type DeskConnection = LiveConnection<DeskState, DeskEntry>

/** The desk of one session, live once started. */
export const connectDesk = (
  slug: string,
  http: Http = ownHttp,
  ports: LivePorts<DeskEntry> = { open: socketLine('/desk'), clock, random: Math.random, onWake },
): DeskConnection => new LiveConnection({ session: slug, source: deskSource(http, slug), ports })
