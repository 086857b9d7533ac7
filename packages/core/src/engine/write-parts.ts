import type { Add, Append } from '../ports/store.ts'
import type { LogRow } from './log-row.ts'

// What a write is made of, thousands a batch. These are classes, though literals would do: when a collection falls into one of the first batches, all of that batch survives, and from then on V8 makes what those
// literals stand for among the old objects, where each batch stays until a full collection. What a constructor makes begins among the young. It is a fifth of the time (docs/decisions/speed.md).

/** An entry of the log, with its key. */
export class EntryRecord {
  readonly key: string
  readonly body: LogRow

  constructor(key: string, body: LogRow) {
    this.key = key
    this.body = body
  }
}

/** Entries for one stream. */
export class AppendRecord implements Append {
  readonly stream: string
  readonly expected: number
  readonly entries: readonly EntryRecord[]

  constructor(stream: string, expected: number, entries: readonly EntryRecord[]) {
    this.stream = stream
    this.expected = expected
    this.entries = entries
  }
}

/** An amount for a cell of the tally. */
export class CellRecord implements Add {
  readonly measure: string
  readonly day: number
  readonly person: string
  readonly team: string
  amount: number

  constructor(
    measure: string,
    amount: number,
    { day, person, team = '' }: Pick<Add, 'day' | 'person'> & { team?: string },
  ) {
    this.measure = measure
    this.day = day
    this.person = person
    this.team = team
    this.amount = amount
  }
}
