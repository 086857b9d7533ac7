import { AdvocacyError } from '../error.ts'
import { indexes } from './indexes.ts'
import { Collection } from './memory/documents.ts'
import { safe } from './memory/safe.ts'
import { Tally } from './memory/tally.ts'
import type { Append, Reserve, Row, Store, Write, Written } from './store.ts'

interface Line {
  stream: string
  version: number
  position: number
  key: string
  text: string
}

/** What stores in memory are kept in. Stores over one memory are handles of one store, as two processes with one file are. */
export class Memory {
  readonly #log: Line[] = []
  readonly #streams = new Map<string, Line[]>()
  readonly #keys = new Map<string, Line>()
  readonly #collections = new Map<string, Collection>()
  readonly #counters = new Map<string, number>()
  readonly tally = new Tally()

  transact({ position = this.position(), append = [], put = [], add = [], reserve = [] }: Write): Written {
    const keys = this.#duplicates(append)
    if (keys.length > 0) return { ok: false, reason: 'duplicate', keys }
    const stale =
      position !== this.position() ||
      append.some(({ stream, expected }) => this.version(stream) !== expected) ||
      put.some(({ collection, id, expected }) => this.collection(collection).version(id) !== expected)
    if (stale) return { ok: false, reason: 'stale' }
    const counters = this.#reserved(reserve)
    const exhausted = [...counters].filter(([, amount]) => amount < 0).map(([name]) => name)
    if (exhausted.length > 0) return { ok: false, reason: 'exhausted', counters: exhausted }
    this.tally.check(add)

    for (const each of append) this.#append(each)
    for (const { collection, id, body } of put) this.collection(collection).put(id, body)
    for (const each of add) this.tally.add(each)
    for (const [name, amount] of counters) this.#counters.set(name, amount)
    return { ok: true, position: this.position() }
  }

  read(stream: string, after: number): Row[] {
    return (this.#streams.get(stream) ?? []).slice(after).map(rowOf)
  }

  find(keys: readonly string[]): Row[] {
    return [...new Set(keys)].flatMap((key) => this.#keys.get(key) ?? []).map(rowOf)
  }

  scan(after: number, limit: number): Row[] {
    return this.#log.slice(after, after + limit).map(rowOf)
  }

  version(stream: string): number {
    return this.#streams.get(stream)?.length ?? 0
  }

  collection(name: string): Collection {
    const collection = this.#collections.get(name) ?? new Collection(name)
    this.#collections.set(name, collection)
    return collection
  }

  position(): number {
    return this.#log.length
  }

  counter(name: string): number {
    return this.#counters.get(name) ?? 0
  }

  #duplicates(append: readonly Append[]): string[] {
    const seen = new Set<string>()
    const duplicates = new Set<string>()
    for (const { entries } of append) {
      for (const { key } of entries) {
        if (seen.has(key) || this.#keys.has(key)) duplicates.add(key)
        seen.add(key)
      }
    }
    return [...duplicates]
  }

  #reserved(reserve: readonly Reserve[]): Map<string, number> {
    const counters = new Map<string, number>()
    for (const { counter, amount } of reserve) {
      counters.set(counter, safe((counters.get(counter) ?? this.counter(counter)) + amount, `the counter "${counter}"`))
    }
    return counters
  }

  #append({ stream, entries }: Append): void {
    if (entries.length === 0) return
    const lines = this.#streams.get(stream) ?? []
    this.#streams.set(stream, lines)
    for (const { key, body } of entries) {
      const line = {
        stream,
        version: lines.length + 1,
        position: this.#log.length + 1,
        key,
        text: JSON.stringify(body),
      }
      lines.push(line)
      this.#log.push(line)
      this.#keys.set(key, line)
    }
  }
}

const rowOf = ({ stream, version, position, key, text }: Line): Row => ({
  stream,
  version,
  position,
  key,
  body: JSON.parse(text),
})

/**
 * The reference store, in memory: for tests, and for a program that lives in one page. It is gone with the process; stores over one `memory` share it.
 *
 * Throws `internal` after it was closed, and for a list by a field that {@link indexes} does not declare; `points-overflow` when a sum or a counter would
 * leave the integers within 2^53.
 *
 * @example
 * ```ts
 * import { memoryStore } from '@advocacy-kit/core'
 *
 * const store = memoryStore()
 * await store.transact({ append: [{ stream: 'person/ann', expected: 0, entries: [{ key: 'a1', body: { points: 3 } }] }] })
 * const rows = await store.scan(0, 100) // [{ stream: 'person/ann', version: 1, position: 1, key: 'a1', body: { points: 3 } }]
 * ```
 */
export function memoryStore(memory: Memory = new Memory()): Store {
  let closed = false
  const open = () => {
    if (closed) throw new AdvocacyError('internal', 'The store is closed: open another one.')
    return memory
  }
  return {
    transact: async (write) => open().transact(write),
    read: async (stream, after = 0) => open().read(stream, after),
    find: async (keys) => open().find(keys),
    scan: async (after, limit) => open().scan(after, limit),
    version: async (stream) => open().version(stream),
    get: async (collection, ids) => [...new Set(ids)].flatMap((id) => open().collection(collection).get(id) ?? []),
    list: async (collection, query) => {
      if (query.where && !indexes[collection]?.includes(query.where.field)) {
        throw new AdvocacyError(
          'internal',
          `No index of "${collection}" by "${query.where.field}": declare it in ports/indexes.ts.`,
        )
      }
      return open().collection(collection).list(query)
    },
    tally: async (query) => open().tally.sums(query),
    position: async () => open().position(),
    counter: async (name) => open().counter(name),
    close: async () => {
      closed = true
    },
  }
}
