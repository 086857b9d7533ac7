import { randomBytes } from 'node:crypto'
import { type AdvocacyApi, createEngine, type Identity, type ProgramSeed } from '@advocacy-kit/core'
import { createClient } from '../../http/client/index.ts'
import { createHandler, serve } from '../../http/index.ts'
import { sqliteStore } from '../../stores/sqlite/index.ts'
import type { ImportOptions } from './options.ts'

/** The program that an import writes to, over HTTP. */
export interface Target {
  readonly api: AdvocacyApi
  close(): Promise<void>
}

/**
 * Opens the program: the running server that the options name, or one of its own on loopback over the database file. There a program that does not exist
 * yet is created with one point per reaction, and platforms that it lacks are added.
 */
export async function openTarget(options: ImportOptions, platforms: readonly string[]): Promise<Target> {
  if ('database' in options.target) return ownServer(options, options.target.database, platforms)
  const { endpoint, token } = options.target
  return { api: createClient({ endpoint, getToken: () => token }), close: async () => {} }
}

async function ownServer(
  { program, timeZone, master }: ImportOptions,
  database: string,
  platforms: readonly string[],
): Promise<Target> {
  const seed: ProgramSeed = { name: program, timeZone, rules: REACTIONS, platforms: [...platforms], masters: [master] }
  const engine = createEngine({ store: sqliteStore(database, { program }), program: seed })
  // Whoever can read this process's memory may use its server, and nobody else.
  const token = randomBytes(32).toString('hex')
  const handler = createHandler(engine, { identify: (request) => identityOf(request, token) })
  const serving = await serve(handler, { port: 0 })
  const api = createClient({ endpoint: `${serving.url}/advocacy`, getToken: () => token })
  const close = async () => {
    await serving.close()
    await engine.close()
  }
  await addPlatforms(api, platforms)
  return { api, close }
}

const REACTIONS = { rules: [{ id: 'reaction', on: 'reactions.observed', points: 1 }] } satisfies ProgramSeed['rules']

function identityOf(request: Request, token: string): Identity | null {
  if (request.headers.get('authorization') !== `Bearer ${token}`) return null
  return { id: 'polls-importer', roles: ['master'], scopes: ['import'] }
}

async function addPlatforms(api: AdvocacyApi, platforms: readonly string[]): Promise<void> {
  const known = (await api.program.get({})).platforms
  const missing = platforms.filter((platform) => !known.includes(platform))
  if (missing.length > 0) await api.program.update({ platforms: [...known, ...missing] })
}
