import type { Row, Store } from '../ports/store.ts'

/** Every row of the log, oldest first. */
export async function* scanAll(store: Store): AsyncGenerator<Row> {
  let after = 0
  for (;;) {
    const rows = await store.scan(after, 1000)
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = last.position
  }
}
