import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Database } from '../src/database/connect.ts'
import { prepareDesk, presentFeed } from '../src/feed/present.ts'
import { createRelay, type Relay, type RelayOptions } from '../src/live/relay.ts'

/** A relay as main builds it, beating its beacon too rarely to disturb a test unless asked otherwise. */
export const testRelay = (database: Database, set: Partial<RelayOptions> = {}): Relay =>
  createRelay({
    database,
    dataDir: mkdtempSync(join(tmpdir(), 'giaoluu-relay-')),
    log: pino({ level: 'silent' }),
    presentFeed,
    prepareDesk,
    beaconEvery: { from: 60_000, to: 60_000 },
    ...set,
  })
