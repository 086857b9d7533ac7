/** What JSON can hold. A store keeps it as it is and never looks inside, but for the fields that a collection declares as indexes. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * A row of the log. `position` orders all rows of a store, `version` those of one stream, both from 1 and without gaps in a stream.
 */
export interface Row {
  stream: string
  version: number
  position: number
  key: string
  body: Json
}

/** A document with the version it stands at: 1 when first put, one more with every put. One that was deleted begins anew at 1. */
export interface Document {
  collection: string
  id: string
  /** How often it was put, from 1. */
  version: number
  body: Json
}

/** Rows for one stream. With no entries it only asks that the stream still stands at `expected`. */
export interface Append {
  stream: string
  /** The version the stream has now: 0 when it does not exist. */
  expected: number
  entries: readonly { key: string; body: Json }[]
}

/** A document to write, or with `body: null` to delete. */
export interface Put {
  collection: string
  id: string
  /** The version the document has now: 0 when it does not exist. */
  expected: number
  body: Json
}

/** An integer to add to a cell of the tally. */
export interface Add {
  measure: string
  /** The local day, counted from 1970-01-01. */
  day: number
  person: string
  /** `''` where there is none. */
  team: string
  /** May be negative. */
  amount: number
}

/** An integer to add to a guarded counter: a negative amount takes, and never takes the counter below 0. */
export interface Reserve {
  counter: string
  /** Negative to take, positive to give. */
  amount: number
}

/**
 * What belongs together: all of it is written, or nothing. The streams of one write are distinct, and so are its documents; what it adds to one cell, or
 * reserves from one counter, is added up first.
 */
export interface Write {
  /** The position of the last row of the log now: the write is stale when anything was appended since. Left out where it does not matter. */
  position?: number
  append?: readonly Append[]
  put?: readonly Put[]
  add?: readonly Add[]
  reserve?: readonly Reserve[]
}

/**
 * What became of a write. `position` is that of the last row of the log when it was written. A race (`stale`), a repeated key (`duplicate`, naming
 * every one) and an empty counter (`exhausted`) are answers, not exceptions; nothing was written then. When several hold,
 * `duplicate` is said before `stale`, and `stale` before `exhausted`.
 */
export type Written =
  | { ok: true; position: number }
  | { ok: false; reason: 'duplicate'; keys: readonly string[] }
  | { ok: false; reason: 'stale' }
  | { ok: false; reason: 'exhausted'; counters: readonly string[] }

/** Which cells of the tally to add up: those of `measure` in `[from, until)`, per person, team or local day (whose id is the day's number as text), or per `member`: a person in one team. */
export interface TallyQuery {
  measure: string
  /** The first local day, counted from 1970-01-01. */
  from: number
  /** The local day after the last. */
  until: number
  by: 'person' | 'team' | 'day' | 'member'
  /** Only the cells of this person. */
  person?: string
  /** Only the cells of this team. */
  team?: string
  /** Only the cells of people whose own cells of another measure, of the days before `until`, sum up to more than 0. */
  among?: { measure: string; until: number }
}

/** A sum of cells, `total`; of a member the id is the person's, and `team` says which team. Members of one person are ordered by team; `people` counts the people whose own cells do not sum to 0. */
export interface TallySum {
  id: string
  /** Of a member only. */
  team?: string
  total: number
  people: number
}

/** A page of a collection: documents whose body's `field` equals `value`, in order of id (UTF-8 bytes), after the id `after`. */
export interface ListQuery {
  where?: { field: string; value: string | number | boolean }
  after?: string
  /** The most documents to answer. */
  limit: number
}

/**
 * Where a program is kept. An adapter knows JSON and integers, never rules. `storeConformance` of `@advocacy-kit/core/conformance` proves each
 * obligation below. Names (streams, keys, collections, ids, measures, people, counters) are well-formed Unicode without U+0000, told apart by their
 * bytes alone. Bodies come back equal, and share nothing with what was given.
 *
 * A store throws `points-overflow`, having written nothing, when a cell, a sum or a counter would leave the integers within 2^53; `busy` when it was locked for too
 * long; `internal` when it is closed, and for any fault of its own. After the last two the caller may try the same write again.
 */
export interface Store {
  /**
   * Writes all of `write` or nothing, durably, before it answers. Of racing writes that expect the same version, or the same position, exactly one wins. A key is unique in
   * the whole log, for ever, also after reopening; one that stands twice in a write is a duplicate.
   */
  transact(write: Write): Promise<Written>
  /** The rows of a stream with a version above `after`, in order. An unknown stream is empty. */
  read(stream: string, after?: number): Promise<Row[]>
  /** The rows with these keys, in any order; unknown keys are left out. */
  find(keys: readonly string[]): Promise<Row[]>
  /**
   * At most `limit` rows with a position above `after`, in order of position. It never skips a row that a slower write commits later: once a position
   * was returned, no row with a lower one appears.
   */
  scan(after: number, limit: number): Promise<Row[]>
  /** The version a stream stands at; 0 when it does not exist. */
  version(stream: string): Promise<number>
  /** The documents with these ids, in any order; unknown ids are left out. */
  get(collection: string, ids: readonly string[]): Promise<Document[]>
  /** A page of a collection's documents, ordered by id in UTF-8 bytes. Throws `internal` for a field that `indexes` does not declare. */
  list(collection: string, query: ListQuery): Promise<Document[]>
  /** Sums of tally cells, ordered by id in UTF-8 bytes; sums of 0 are left out. */
  tally(query: TallyQuery): Promise<TallySum[]>
  /** The position of the last row of the log; 0 when it is empty. */
  position(): Promise<number>
  /** What a guarded counter holds; 0 when it was never reserved from. */
  counter(name: string): Promise<number>
  /** Lets go of what the store holds open, and refuses every call after that. Closing twice is closing once. */
  close(): Promise<void>
}
