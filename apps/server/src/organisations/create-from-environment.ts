import { Slug } from '@giaoluu/contract/ids'
import { Host } from '@giaoluu/contract/organisation'
import { Name } from '@giaoluu/contract/text'
import type * as z from 'zod/mini'
import { openDatabase } from '../database/connect.ts'
import { readEnv } from '../env.ts'
import { createOrganisation, type NewOrganisation, NotCreated } from './create-organisation.ts'

export type Wanted = {
  slug: string | undefined
  name: string | undefined
  hosts: readonly string[]
  parent: string | undefined
  organiser: string | undefined
}

/**
 * Makes an organisation in the database that the environment names, as the server of the same environment would open
 * it, and gives the link for its first organiser. Refuses with a sentence (an Error) what cannot be.
 */
export async function createFromEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  wanted: Wanted,
): Promise<{ link: string; expiresAt: Date }> {
  const organisation = checked(wanted)
  const { databaseUrl, dataDir, publicUrl } = readEnv(variables)
  const database = await openDatabase({ databaseUrl, dataDir }).catch((error: unknown) => {
    const { message } = error instanceof Error ? error : new Error(String(error))
    if (!message.includes('is in use by process')) throw error
    throw new NotCreated(`${message}: stop the server, run this again, and start it anew`)
  })
  try {
    return await createOrganisation({ database }, publicUrl, organisation)
  } finally {
    await database.close()
  }
}

function checked({ slug, name, hosts, parent, organiser }: Wanted): NewOrganisation {
  return {
    slug: parse(Slug, '--slug', slug, 'small letters, digits and dashes, and not the name of another page'),
    name: parse(Name, '--name', name, 'a name'),
    hosts: hosts.map((host) => parse(Host, '--host', host, 'a host name such as hoidap.example.vn')),
    parent: parent === undefined ? null : parse(Slug, '--parent', parent, 'the slug of an organisation'),
    organiser: organiser === undefined ? 'Ban tổ chức' : parse(Name, '--organiser', organiser, 'a name'),
  }
}

function parse(
  schema: z.ZodMiniType<string>,
  option: string,
  value: string | undefined,
  means: string,
): string {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new NotCreated(`${option} must be ${means}`)
  return parsed.data
}
