import type { Store } from '@advocacy-kit/core'

/** A store that notes what it is asked: which operation, of what, and how much of it; never the ids or bodies themselves. */
export function recording(store: Store): { store: Store; calls: string[] } {
  const calls: string[] = []
  const note = (...shape: (string | number | undefined)[]) => void calls.push(shape.join(' '))
  return {
    calls,
    store: {
      transact(write) {
        const { append = [], put = [], reserve = [] } = write
        note(
          'transact',
          append.map(({ entries }) => entries.length).join('+'),
          put.map(({ collection }) => collection).join('+'),
          reserve.length,
        )
        return store.transact(write)
      },
      read(stream, after) {
        note('read', after)
        return store.read(stream, after)
      },
      find(keys) {
        note('find', keys.length)
        return store.find(keys)
      },
      scan(after, limit) {
        note('scan', limit)
        return store.scan(after, limit)
      },
      version(stream) {
        note('version')
        return store.version(stream)
      },
      get(collection, ids) {
        note('get', collection, ids.length)
        return store.get(collection, ids)
      },
      list(collection, query) {
        note('list', collection, query.where?.field, query.limit)
        return store.list(collection, query)
      },
      tally(query) {
        note('tally', query.measure, query.by, query.until - query.from, query.person && 'person', query.team && 'team')
        return store.tally(query)
      },
      position() {
        note('position')
        return store.position()
      },
      counter(name) {
        note('counter')
        return store.counter(name)
      },
      close: () => store.close(),
    },
  }
}
