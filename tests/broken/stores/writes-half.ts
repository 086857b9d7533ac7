import { Memory, memoryStore, type Store } from '@advocacy-kit/core'
import type { StorePlace } from '@advocacy-kit/core/conformance'

/** Writes stream by stream: when the second is stale, the rows of the first have been written already. */
export function writesHalf(): StorePlace {
  const memory = new Memory()
  return { open: () => broken(memoryStore(memory)) }
}

const broken = (store: Store): Store => ({
  ...store,
  async transact(write) {
    const written = await store.transact(write)
    const [first, second] = write.append ?? []
    const isHalf = !written.ok && second && (await store.version(second.stream)) !== second.expected
    if (isHalf && first) await store.transact({ append: [first] })
    return written
  },
})
