import type { ReactionsObserved } from '../activity/activity.ts'
import type { Measured } from '../measures/count.ts'
import { longer } from './longer.ts'
import type { Lot } from './lots.ts'
import type { LimitWindow } from './rule.ts'

/** Later than every instant and every day; a whole number, so that JSON keeps it. */
export const NEVER = Number.MAX_SAFE_INTEGER

/** How a limit is used: its key, its window's length, and whether it counts activities rather than points. */
export interface Usage {
  readonly key: string
  readonly per: LimitWindow
  readonly counts: boolean
}

/** What a limit was last used by one share: the window, and how much of it (points, or activities). */
export interface Use {
  of: Usage
  window: number | string
  amount: number
}

/** What one rule holds of one share. */
export interface Held {
  rule: string
  /** What the counts known so far are worth, limits aside: `worth / over`. */
  worth: number
  /** At least 1. */
  over: number
  /** What was granted and not taken back. */
  granted: number
  /** The once-keys that the share has used. */
  once?: readonly string[]
  /** The latest use of each limit. */
  used?: readonly Use[]
  /** Where its points went, in the order in which they were granted: what was granted by then has no end. Kept only where points end. */
  lots?: Lot[]
}

/** The latest known count of a kind of reaction, and when it was observed. */
export interface Counted {
  kind: string
  count: number
  observedAt: number
  /** By how much what was observed last differs from what was known before: 0 of other kinds. It is not kept in a snapshot. */
  difference: number
}

/**
 * What a person's points remember of one share, or of one kudos. Its lists hold a few elements each: they are searched faster than a map is made, and made anew for one more (longer.ts).
 */
export interface ShareState {
  /** The states whose first activity has come. */
  states: readonly string[]
  counts: readonly Counted[]
  held: readonly Held[]
  /** What it has counted, where measures are counted. */
  measured: readonly Measured[] | undefined
  /** The first local day on which a withdrawal unmakes the share's activities; {@link NEVER} without one. */
  withdrawnFrom: number
  /** The earliest booking of any of its activities; {@link NEVER} before the first. */
  firstAt: number
}

/** All that decides what a person's next activity earns. */
export interface PointsState {
  readonly person: string
  balance: number
  /** In order of their end, none empty; kept from the first points that end on. They add up to the balance, or to 0 when it is a debt. */
  lots: Lot[] | undefined
  away: boolean
  once: Set<string>
  /** What each limit has used, by its key and window. */
  used: Map<string, number>
  /** By what is taken back as one: a share, or a kudos (subject.ts). */
  shares: Map<string, ShareState>
}

const NONE: readonly never[] = []

/** The state of somebody who has done nothing. */
export function initialState(person: string): PointsState {
  return { person, balance: 0, lots: undefined, away: false, once: new Set(), used: new Map(), shares: new Map() }
}

/** The state of a share of which nothing is known. */
export function initialShare(): ShareState {
  return { states: NONE, counts: NONE, held: NONE, measured: undefined, withdrawnFrom: NEVER, firstAt: NEVER }
}

/** The state of a share in `state`, made when it is not there yet. */
export function shareState(state: PointsState, share: string): ShareState {
  let known = state.shares.get(share)
  if (!known) {
    known = initialShare()
    state.shares.set(share, known)
  }
  return known
}

/** What is known of a kind's count, made when it is not there yet. */
function countedOf(share: ShareState, kind: string): Counted {
  for (const counted of share.counts) if (counted.kind === kind) return counted
  const counted: Counted = { kind, count: 0, observedAt: -NEVER, difference: 0 }
  share.counts = longer(share.counts, counted)
  return counted
}

/** Moves the known counts of a share on, each with what it differs by, and answers whether any does. */
export function moveCounts(share: ShareState, { counts }: ReactionsObserved, observedAt: number): boolean {
  for (const known of share.counts) known.difference = 0
  let differs = false
  for (const kind in counts) {
    const count = counts[kind]
    if (count === undefined || count === null || count < 0) continue
    const known = countedOf(share, kind)
    if (observedAt < known.observedAt) continue
    known.difference = count - known.count
    known.count = count
    known.observedAt = observedAt
    if (known.difference !== 0) differs = true
  }
  return differs
}

/** What a rule holds of a share, made when it is not there yet. */
export function heldBy(share: ShareState, rule: string): Held {
  // What goes on earning is held last: what a share earned once comes before its counts.
  for (let index = share.held.length - 1; index >= 0; index--) {
    const held = share.held[index]
    if (held?.rule === rule) return held
  }
  const held: Held = { rule, worth: 0, over: 1, granted: 0 }
  share.held = longer(share.held, held)
  return held
}
