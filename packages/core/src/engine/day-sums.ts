import type { Store, TallyQuery } from '../ports/store.ts'

/** Sums per day of the tally, each asked of the store once for as long as the log stands where it stood: every member sees the same ones. */
export class DaySums {
  private readonly store: Store
  private readonly kept = new Map<string, Promise<ReadonlyMap<number, number>>>()
  private position = -1

  constructor(store: Store) {
    this.store = store
  }

  /** What each day brought. Days that brought nothing are left out. */
  async of(query: Pick<TallyQuery, 'measure' | 'from' | 'until' | 'team'>): Promise<ReadonlyMap<number, number>> {
    // Read before the sums: they may be newer than this says, never older.
    const position = await this.store.position()
    if (position !== this.position) this.kept.clear()
    this.position = position
    const key = JSON.stringify([query.measure, query.from, query.until, query.team])
    const known = this.kept.get(key)
    if (known) return known
    const asked = this.ask(query)
    this.kept.set(key, asked)
    asked.catch(() => this.kept.delete(key))
    return asked
  }

  private async ask(query: Pick<TallyQuery, 'measure' | 'from' | 'until' | 'team'>) {
    const sums = await this.store.tally({ ...query, by: 'day' })
    return new Map(sums.map(({ id, total }) => [Number(id), total]))
  }
}
