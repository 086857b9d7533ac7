import { Memory, memoryStore, type Store } from '@advocacy-kit/core'
import type { StorePlace } from '@advocacy-kit/core/conformance'

/** Orders ids by UTF-16 units, as JavaScript's `<` and IndexedDB do. */
export function ordersByUtf16(): StorePlace {
  const memory = new Memory()
  return { open: () => broken(memoryStore(memory)) }
}

const broken = (store: Store): Store => ({
  ...store,
  async list(collection, { after, limit, ...query }) {
    const all = await store.list(collection, { ...query, limit: Number.MAX_SAFE_INTEGER })
    return inUnits(all.filter(({ id }) => after === undefined || id > after)).slice(0, limit)
  },
  tally: async (query) => inUnits(await store.tally(query)),
})

const inUnits = <T extends { id: string }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
