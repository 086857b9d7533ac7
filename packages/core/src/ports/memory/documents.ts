import { compareBytes } from '../byte-order.ts'
import { indexes } from '../indexes.ts'
import type { Document, Json, ListQuery } from '../store.ts'

interface Kept {
  version: number
  text: string
  /** The values of the fields that the collection declares as indexes. */
  fields: ReadonlyMap<string, unknown>
}

/** One collection of documents in memory: kept as text, so that nobody shares a body, with the ids in byte order. */
export class Collection {
  readonly #documents = new Map<string, Kept>()
  readonly #ids: string[] = []
  readonly #name: string

  constructor(name: string) {
    this.#name = name
  }

  version(id: string): number {
    return this.#documents.get(id)?.version ?? 0
  }

  put(id: string, body: Json): void {
    if (body === null) {
      this.#delete(id)
      return
    }
    const version = this.version(id) + 1
    if (version === 1) this.#ids.splice(firstAfter(this.#ids, id), 0, id)
    this.#documents.set(id, { version, text: JSON.stringify(body), fields: fieldsOf(body, indexes[this.#name] ?? []) })
  }

  #delete(id: string): void {
    if (this.#documents.delete(id)) this.#ids.splice(firstAfter(this.#ids, id) - 1, 1)
  }

  get(id: string): Document | undefined {
    const kept = this.#documents.get(id)
    return kept && { collection: this.#name, id, version: kept.version, body: JSON.parse(kept.text) }
  }

  list({ where, after, limit }: ListQuery): Document[] {
    const page: Document[] = []
    for (
      let i = after === undefined ? 0 : firstAfter(this.#ids, after);
      i < this.#ids.length && page.length < limit;
      i++
    ) {
      const id = this.#ids[i] ?? ''
      if (where && this.#documents.get(id)?.fields.get(where.field) !== where.value) continue
      const document = this.get(id)
      if (document) page.push(document)
    }
    return page
  }
}

function fieldsOf(body: Json, fields: readonly string[]): ReadonlyMap<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return new Map()
  return new Map(Object.entries(body).filter(([field]) => fields.includes(field)))
}

/** The index of the first id that comes after `id`. */
function firstAfter(ids: readonly string[], id: string): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareBytes(ids[middle] ?? '', id) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
