import type { Store } from '../ports/store.ts'
import type { Runner } from './runner.ts'
import { counters } from './store/counters.ts'
import { documents } from './store/documents.ts'
import type { Cases, Given } from './store/given.ts'
import { log } from './store/log.ts'
import { place } from './store/place.ts'
import { scan } from './store/scan.ts'
import { tally } from './store/tally.ts'
import { text } from './store/text.ts'
import { write } from './store/write.ts'

/** Where one program is kept: a file, a database schema, a piece of memory. */
export interface StorePlace {
  /**
   * Opens a store on this place. It is called again after a store was closed, which is reopening, and while others are open, which is what another
   * process does.
   */
  open(): Store | Promise<Store>
  /** Throws the place away, after every store on it was closed. */
  remove?(): void | Promise<void>
}

const groups: Readonly<Record<string, Cases>> = { log, scan, write, documents, text, tally, counters, place }

/**
 * Registers the tests that every {@link Store} must pass: each obligation of the port's docstrings. `fresh` makes a new and empty place; every test
 * asks for its own. Names of tests are stable.
 *
 * @example
 * ```ts
 * import { storeConformance } from '@advocacy-kit/core/conformance'
 * import { Memory, memoryStore } from '@advocacy-kit/core'
 * import { describe, test } from 'vitest'
 *
 * storeConformance({ describe, test }, () => {
 *   const memory = new Memory()
 *   return { open: () => memoryStore(memory) }
 * })
 * ```
 */
export function storeConformance({ describe, test }: Runner, fresh: () => StorePlace | Promise<StorePlace>): void {
  for (const [group, cases] of Object.entries(groups)) {
    describe(`store: ${group}`, () => {
      for (const [name, body] of Object.entries(cases)) test(name, () => inPlaces(fresh, body))
    })
  }
}

/** Runs a case with its stores, then closes all of them and removes their places. */
async function inPlaces(
  fresh: () => StorePlace | Promise<StorePlace>,
  body: (given: Given) => Promise<void>,
): Promise<void> {
  const places: StorePlace[] = []
  const stores: Store[] = []
  const opened = async (at: StorePlace) => {
    const store = await at.open()
    stores.push(store)
    return store
  }
  const elsewhere = async () => {
    const at = await fresh()
    places.push(at)
    return opened(at)
  }
  try {
    const first = await fresh()
    places.push(first)
    await body({ store: await opened(first), again: () => opened(first), elsewhere })
  } finally {
    for (const store of stores) await store.close()
    for (const each of places) await each.remove?.()
  }
}
