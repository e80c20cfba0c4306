import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { startInMemory } from '@giaoluu/server/database/embedded'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'

type Rows = { fields: { dataTypeID: number }[] }
type AdapterInside = { performIO: (query: SqlQuery) => Promise<Rows> }
type Glue = { __wbg_set_wasm: (exports: WebAssembly.Exports) => void }

// PostgreSQL's internal one-byte "char", which its catalogue is full of, and text.
const charOid = 18
const textOid = 25

/**
 * Runs `work` with Prisma's schema engine as WebAssembly over embedded databases in memory: Prisma's native engine
 * is a download that not every network allows.
 */
export async function withSchemaEngine<T>(
  schema: { path: string; content: string },
  work: (engine: glue.SchemaEngine) => Promise<T>,
): Promise<T> {
  await loadEngine()
  const open: Array<() => Promise<void>> = []
  const connectToFresh = async () => {
    const database = await startInMemory(null)
    const adapter = await new PrismaPg({ ...database.config, max: 1 }).connect()
    // The adapter's own way cuts a script at every semicolon, those inside a function's body too.
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script)
    }
    // The engine disposes of its shadow databases itself, of the main one it does not.
    const dispose = adapter.dispose.bind(adapter)
    let disposed: Promise<void> | undefined
    adapter.dispose = () => {
      disposed ??= dispose()
      return disposed
    }
    open.push(async () => {
      await adapter.dispose()
      await database.stop()
    })
    return readingChars(adapter)
  }
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: connectToFresh,
    connectToShadowDb: connectToFresh,
  }
  try {
    const engine = await glue.SchemaEngine.new(
      { datamodels: [[schema.path, schema.content]] },
      () => {},
      bindMigrationAwareSqlAdapterFactory(factory),
    )
    return await work(engine)
  } finally {
    await Promise.all(open.map((close) => close()))
  }
}

let loaded: Promise<void> | undefined

// Node 20 cannot import WebAssembly as a module, so it is put together by hand.
function loadEngine(): Promise<void> {
  loaded ??= (async () => {
    // The engine reports its panics here and fails without it.
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } })
    const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const code = await readFile(join(dirname(script), 'schema_engine_bg.wasm'))
    const imports = { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports }
    const { instance } = await WebAssembly.instantiate(code, imports)
    ;(glue as unknown as Glue).__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
  })()
  return loaded
}

/** The adapter refuses "char" columns, which the engine reads from the catalogue: report them as characters. */
function readingChars(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const inside = adapter as unknown as AdapterInside
  const queryRaw = adapter.queryRaw
  adapter.queryRaw = async (query) => {
    const rows = await inside.performIO(query)
    const chars = rows.fields.map((field) => field.dataTypeID === charOid)
    const fields = rows.fields.map((field, i) => (chars[i] ? { ...field, dataTypeID: textOid } : field))
    const asText = Object.create(adapter, { performIO: { value: async () => ({ ...rows, fields }) } })
    const set = await queryRaw.call(asText, query)
    const columnTypes = set.columnTypes.map((type, i) => (chars[i] ? ColumnTypeEnum.Character : type))
    return { ...set, columnTypes }
  }
  return adapter
}
