import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serve } from '@advocacy-kit/adapters/http'
import type { AdvocacyApi, Identity, PersonalActivity, ProgramSeed, RuleSet } from '@advocacy-kit/core'
import { clientOf, handled } from '../contract/over-http.ts'

const DATA = new URL('../../../shared/data/', import.meta.url)

/** A file of the data beside the project; undefined where that is not there. */
export function dataFile(path: string): string | undefined {
  const file = fileURLToPath(new URL(path, DATA))
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** What a title says of a suite whose data is not there. */
export function skippedFor(text: string | undefined): string {
  return text === undefined ? ' (skipped: ../shared/data is not there)' : ''
}

/** A program behind a real server on this machine, asked by clients over the wire. */
export interface Served {
  as(identity: Identity): AdvocacyApi
  importer: AdvocacyApi
  master: AdvocacyApi
  close(): Promise<void>
}

/** After all that the data holds, and after 2026. */
const NOW = Date.parse('2027-01-10T12:00:00Z')

/** Serves a program with these rules. */
export async function served(rules: RuleSet, program: Partial<ProgramSeed> = {}): Promise<Served> {
  const seed = { name: 'Cijfers', timeZone: 'Europe/Amsterdam', masters: ['mia'], rules, ...program }
  const { engine, handler } = handled(seed, { clock: () => NOW })
  const serving = await serve(handler, { port: 0 })
  const as = (identity: Identity) => clientOf(`${serving.url}/advocacy`, identity)
  return {
    as,
    importer: as({ id: 'importer', scopes: ['import'] }),
    master: as({ id: 'mia' }),
    async close() {
      await serving.close()
      await engine.close()
    },
  }
}

/** Records activities as an importer would, in batches. */
export async function record(importer: AdvocacyApi, activities: readonly PersonalActivity[]): Promise<void> {
  for (let start = 0; start < activities.length; start += 1000)
    await importer.activities.record({ activities: activities.slice(start, start + 1000) })
}
