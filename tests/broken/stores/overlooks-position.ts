import { Memory, memoryStore, type Store } from '@advocacy-kit/core'
import type { StorePlace } from '@advocacy-kit/core/conformance'

/** Writes wherever the log stands, whatever position was expected. */
export function overlooksPosition(): StorePlace {
  const memory = new Memory()
  return { open: () => broken(memoryStore(memory)) }
}

const broken = (store: Store): Store => ({
  ...store,
  transact: ({ position: _overlooked, ...write }) => store.transact(write),
})
