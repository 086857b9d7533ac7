import { basename } from 'node:path'
import type { AdvocacyApi } from '@advocacy-kit/core'
import { createClient } from '../http/client/index.ts'
import { type CountsImport, importCounts } from '../importers/counts/index.ts'
import { progressOn } from '../importers/progress.ts'
import { load } from './load.ts'
import { Refusal } from './refusal.ts'
import { openEngine } from './running.ts'

/** Imports a file of counts, and says what became of it: into the program of a configuration, or over HTTP into one that is served. */
export async function importFile(
  file: string,
  { endpoint, ...options }: CountsImport & { endpoint: string | undefined },
  config: string | undefined,
): Promise<string> {
  if (endpoint !== undefined) return imported(served(endpoint), file, options)
  const engine = await openEngine((await load(config)).config)
  try {
    return await imported(engine.as({ id: 'counts-importer', scopes: ['import'] }), file, options)
  } finally {
    await engine.close()
  }
}

function served(endpoint: string): AdvocacyApi {
  const token = process.env.ADVOCACY_TOKEN
  if (token === undefined)
    throw new Refusal(2, 'ADVOCACY_TOKEN holds no token: a server asks for one with the scope import.')
  return createClient({ endpoint, getToken: () => token })
}

async function imported(api: AdvocacyApi, file: string, options: CountsImport): Promise<string> {
  const progress = progressOn(process.stderr, basename(file))
  try {
    const { rows, recorded, repeated } = await importCounts(api, file, { ...options, onRecorded: progress.show })
    const number = (value: number) => value.toLocaleString('en')
    return `${basename(file)}: ${number(rows)} rows, ${number(recorded)} recorded, ${number(repeated)} known before.`
  } finally {
    progress.end()
  }
}
