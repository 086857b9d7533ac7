import { Memory, memoryStore, type Store } from '@advocacy-kit/core'
import type { StorePlace } from '@advocacy-kit/core/conformance'

/** Adds every amount to the tally twice, as a write that is tried again without being undone. */
export function addsTallyTwice(): StorePlace {
  const memory = new Memory()
  return { open: () => broken(memoryStore(memory)) }
}

const broken = (store: Store): Store => ({
  ...store,
  transact: (write) => store.transact({ ...write, add: [...(write.add ?? []), ...(write.add ?? [])] }),
})
