import { Memory, memoryStore, type Row, type Store, type Written } from '@advocacy-kit/core'
import type { StorePlace } from '@advocacy-kit/core/conformance'

/** Knows a key as taken only until the last opening is closed: it keeps each under the number of the session. */
export function forgetsKeysOnReopening(): StorePlace {
  const memory = new Memory()
  const place = { session: 0, openings: 0 }
  return {
    open: () => {
      place.openings++
      return broken(memoryStore(memory), place)
    },
  }
}

function broken(store: Store, place: { session: number; openings: number }): Store {
  const kept = (key: string) => `${place.session} ${key}`
  let open = true
  return {
    ...store,
    async transact(write) {
      const append = (write.append ?? []).map((each) => ({
        ...each,
        entries: each.entries.map(({ key, body }) => ({ key: kept(key), body })),
      }))
      return told(await store.transact({ ...write, append }))
    },
    read: async (stream, after) => (await store.read(stream, after)).map(asGiven),
    scan: async (after, limit) => (await store.scan(after, limit)).map(asGiven),
    async find(keys) {
      const sessions = Array.from({ length: place.session + 1 }, (_, session) => session)
      return (await store.find(sessions.flatMap((session) => keys.map((key) => `${session} ${key}`)))).map(asGiven)
    },
    async close() {
      await store.close()
      if (open && --place.openings === 0) place.session++
      open = false
    },
  }
}

const given = (key: string) => key.slice(key.indexOf(' ') + 1)

const asGiven = (row: Row): Row => ({ ...row, key: given(row.key) })

const told = (written: Written): Written =>
  written.ok || written.reason !== 'duplicate' ? written : { ...written, keys: written.keys.map(given) }
