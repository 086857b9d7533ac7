import { Memory, memoryStore, type Store } from '@advocacy-kit/core'
import type { StorePlace } from '@advocacy-kit/core/conformance'

/** Appends wherever a stream stands, whatever version was expected: it looks the version up itself, one write after the other. */
export function acceptsStaleVersion(): StorePlace {
  const memory = new Memory()
  const turns = { last: Promise.resolve() }
  return { open: () => broken(memoryStore(memory), turns) }
}

const broken = (store: Store, turns: { last: Promise<void> }): Store => ({
  ...store,
  async transact(write) {
    const written = turns.last.then(async () => {
      const now = (write.append ?? []).map(async (each) => ({ ...each, expected: await store.version(each.stream) }))
      return store.transact({ ...write, append: await Promise.all(now) })
    })
    turns.last = written.then(
      () => undefined,
      () => undefined,
    )
    return written
  },
})
