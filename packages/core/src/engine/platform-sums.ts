import { type FactMeasure, factMeasures } from '../measures/measure.ts'
import type { Add, Row, Store, TallyQuery } from '../ports/store.ts'
import type { Collections } from './documents.ts'
import { countsOf, readRow } from './log-row.ts'

/** How many rows one write takes up. */
const ROWS = 1000

/** What shares came to. */
export type Amounts = Record<FactMeasure, number>

/** What the shares on one platform came to, and how many people each amount is of. */
export interface PlatformSum {
  amounts: Amounts
  people: Amounts
}

/** A stretch of local days, of everybody, of one person, or of who is listed. */
type Asked = Pick<TallyQuery, 'from' | 'until' | 'person' | 'among'>

/**
 * The sums of every platform, which follow the log: nobody waits for them to record something. They stand in the tally, under measures of their own, with the platform where boards have the team.
 */
export class PlatformSums {
  private readonly store: Store
  private readonly documents: Collections

  constructor(store: Store, documents: Collections) {
    this.store = store
    this.documents = documents
  }

  /** Takes up what was recorded since, at most `writes` times {@link ROWS} rows. Where it stands goes in the same write, so each row is counted once, whoever does it. */
  async follow(writes = Number.POSITIVE_INFINITY): Promise<void> {
    for (let made = 0; made < writes; made++) {
      const kept = await this.documents.followed.one('platforms')
      const rows = await this.store.scan(kept?.body.position ?? 0, ROWS)
      const last = rows.at(-1)
      if (!last) return
      const put = [this.documents.followed.put('platforms', kept, { position: last.position })]
      // Where somebody else took them up meanwhile nothing is written, and it goes on from there.
      await this.store.transact({ put, add: cellsOf(rows) })
    }
  }

  /** What each platform's shares came to. */
  async of(asked: Asked): Promise<Map<string, PlatformSum>> {
    const platforms = new Map<string, PlatformSum>()
    for (const measure of factMeasures) {
      const sums = await this.store.tally({ ...asked, measure: onPlatforms(measure), by: 'team' })
      for (const { id, total, people } of sums) {
        const sum = platforms.get(id) ?? nobodys()
        sum.amounts[measure] = total
        sum.people[measure] = people
        platforms.set(id, sum)
      }
    }
    return platforms
  }

  /** The people whom the sums of a platform tell of. */
  async people(asked: Asked, platform: string): Promise<Set<string>> {
    const people = new Set<string>()
    for (const measure of factMeasures) {
      const sums = await this.store.tally({ ...asked, measure: onPlatforms(measure), by: 'person', team: platform })
      for (const { id } of sums) people.add(id)
    }
    return people
  }
}

/** What no shares come to. */
export function nothing(): Amounts {
  return { shares: 0, reach: 0, reactions: 0, clicks: 0, conversations: 0 }
}

/** The sum of nobody's shares. */
export function nobodys(): PlatformSum {
  return { amounts: nothing(), people: nothing() }
}

function onPlatforms(measure: FactMeasure): string {
  return `${measure}@platforms`
}

function cellsOf(rows: readonly Row[]): Add[] {
  return rows.flatMap((row) =>
    countsOf(readRow(row), personOf(row)).flatMap(({ measure, day, person, platform, amount }): Add[] =>
      platform === undefined || amount === 0
        ? []
        : [{ measure: onPlatforms(measure), day, person, team: platform, amount }],
    ),
  )
}

function personOf({ stream }: Row): string {
  return stream.slice(stream.indexOf(':') + 1)
}
