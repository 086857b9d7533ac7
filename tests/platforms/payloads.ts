import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FoundPost, PlatformAdapter } from '@advocacy-kit/core'

export type Json = Readonly<Record<string, unknown>>

const DATA = fileURLToPath(new URL('../../../shared/data/05-platform-payloads/', import.meta.url))

/** What a title says of a suite whose data is not there. */
export const missing = existsSync(DATA) ? '' : ' (skipped: ../shared/data/05-platform-payloads is not there)'

/** Every recorded or documented answer of a network. */
export function payloadsOf(network: string): { file: string; bytes: Buffer }[] {
  return globSync('**/*.json', { cwd: join(DATA, network), exclude: ['lexicons/**'] })
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(DATA, network, file)) }))
}

/** Every object in a payload that is one of a kind, wherever it stands. */
export function within(value: unknown, isOne: (object: Json) => boolean): Json[] {
  if (typeof value !== 'object' || value === null) return []
  const own: Json = Object(value)
  const inside = Object.values(own).flatMap((part) => within(part, isOne))
  return !Array.isArray(value) && isOne(own) ? [own, ...inside] : inside
}

/** Counts as they stand there, under the kit's names. */
export const plainly = (post: Json, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(names)
      .filter(([field]) => typeof post[field] === 'number')
      .map(([field, kind]) => [kind, post[field]]),
  )

export async function foundBy(adapter: PlatformAdapter, post: string): Promise<FoundPost> {
  const read = (await adapter.read([{ post, person: 'ann' }])).get(post)
  if (read?.state === 'there') return read
  throw new Error(`${post} is not there.`)
}
