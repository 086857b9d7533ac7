import { compareBytes } from '../ports/byte-order.ts'

/** A place in the order. */
export interface Point {
  bookedAt: number
  id: string
}

/** One of the documents that a person's snapshots are written to: two of each level, in turn. */
export type Slot = `${number}${'a' | 'b'}`

/**
 * Where a snapshot lies: after all activities up to its point. It holds every row up to `version`, and of the later rows those that come before its point.
 */
export interface Mark extends Point {
  slot: Slot
  /** The version of the document that holds it. */
  document: number
  version: number
}

/** A person's state is written down again after this many rows: what a cold start has to read, and a slightly late activity twice. */
export const SNAPSHOT_EVERY = 64

/** The snapshots of a level lie this many times as far apart as those of the level below. */
const APART = 4

/** The highest level is for streams of many millions of rows. */
const LEVELS = Array.from({ length: 10 }, (_, level) => level)

/** Every slot, of the lowest level first. */
export const slots: readonly Slot[] = LEVELS.flatMap((level): Slot[] => [`${level}a`, `${level}b`])

/** Whether another snapshot is due at a version: so many rows after the newest. */
export function isDue(marks: readonly Mark[], version: number): boolean {
  return version >= SNAPSHOT_EVERY && marks.every((mark) => version - mark.version >= SNAPSHOT_EVERY)
}

/**
 * The slot for a snapshot at a version, beside those that are there; undefined when none is due. It is of the highest level that is due, so that however far back an activity comes late,
 * a snapshot lies a few times as far back at most.
 */
export function dueSlot(marks: readonly Mark[], version: number): Slot | undefined {
  const level = LEVELS.findLast((one) => version - newest(marks, one) >= SNAPSHOT_EVERY * APART ** one)
  if (level === undefined) return undefined
  const taken = marks.filter((mark) => levelOf(mark) === level)
  const free = ([`${level}a`, `${level}b`] as const).find((slot) => !taken.some((mark) => mark.slot === slot))
  return free ?? taken.sort(byPoint)[0]?.slot
}

/** The order of points. */
export function byPoint(a: Point, b: Point): number {
  return a.bookedAt - b.bookedAt || compareBytes(a.id, b.id)
}

/** Whether a point comes before another. */
export function isBefore(a: Point, b: Point): boolean {
  return byPoint(a, b) < 0
}

/** The version of the newest snapshot of a level or one above it. */
function newest(marks: readonly Mark[], level: number): number {
  return Math.max(0, ...marks.filter((mark) => levelOf(mark) >= level).map(({ version }) => version))
}

function levelOf({ slot }: Mark): number {
  return Number.parseInt(slot, 10)
}
