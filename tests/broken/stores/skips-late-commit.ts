import { Memory, memoryStore, type Store } from '@advocacy-kit/core'
import type { StorePlace } from '@advocacy-kit/core/conformance'

/** Gives positions when a write begins, and shows the rows of every second write only later, when higher positions have long been seen. */
export function skipsLateCommit(): StorePlace {
  const memory = new Memory()
  const place = { writes: 0, hidden: new Set<number>() }
  return { open: () => broken(memoryStore(memory), place) }
}

const broken = (store: Store, place: { writes: number; hidden: Set<number> }): Store => ({
  ...store,
  async transact(write) {
    const rows = (write.append ?? []).flatMap(({ entries }) => entries).length
    const written = await store.transact(write)
    if (!written.ok || rows === 0 || place.writes++ % 2 === 1) return written
    const positions = Array.from({ length: rows }, (_, index) => written.position - index)
    for (const position of positions) place.hidden.add(position)
    await new Promise((resolve) => setTimeout(resolve, 20))
    for (const position of positions) place.hidden.delete(position)
    return written
  },
  async scan(after, limit) {
    const rows = await store.scan(after, limit + place.hidden.size)
    return rows.filter(({ position }) => !place.hidden.has(position)).slice(0, limit)
  },
})
