import * as z from 'zod/mini'
import { factMeasures } from '../measures/measure.ts'
import type { Lot } from '../points/lots.ts'
import { limitWindows } from '../points/rule.ts'
import { type Held, NEVER, type PointsState, type ShareState, type Use } from '../points/state.ts'

const per = z.enum(limitWindows)

/** The latest use of a limit: its key, window and amount, the window's length, and whether it counts activities. */
const use = z.tuple([z.string(), z.union([z.number(), z.string()]), z.number(), per, z.boolean()])

/** Points that end together: when, and how many. */
const lot = z.tuple([z.number(), z.number()])

/** What a rule holds of a share: the rule, worth over over, granted, once-keys, uses, lots. Short tuples, since a person may have thousands of shares. */
const held = z.tuple([z.string(), z.number(), z.number(), z.number(), z.array(z.string()), z.array(use)], z.array(lot))

const share = z.object({
  id: z.string(),
  states: z.array(z.string()),
  /** Kind, count, and when it was observed. */
  counts: z.array(z.tuple([z.string(), z.number(), z.number()])),
  held: z.array(held),
  /** The measure, what was observed, and what happened. */
  measured: z.optional(z.array(z.tuple([z.enum(factMeasures), z.number(), z.number()]))),
  firstAt: z.number(),
  withdrawnFrom: z.optional(z.number()),
})

/** A person's points as they stood at a version of their stream, after the activity with this booking and id. */
export const snapshot = z.object({
  version: z.int(),
  bookedAt: z.number(),
  id: z.string(),
  balance: z.number(),
  lots: z.optional(z.array(lot)),
  away: z.boolean(),
  once: z.array(z.string()),
  used: z.array(z.tuple([z.string(), z.number()])),
  shares: z.array(share),
})

/** A person's points as they stood at a version of their stream. */
export type Snapshot = z.infer<typeof snapshot>

/** Writes a state down. */
export function takeSnapshot(state: PointsState, at: { version: number; bookedAt: number; id: string }): Snapshot {
  const { balance, lots, away, once, used, shares } = state
  return {
    ...at,
    balance,
    ...(lots && { lots: lots.map(writeLot) }),
    away,
    once: [...once],
    used: [...used],
    shares: Array.from(shares, ([id, one]) => writeShare(id, one)),
  }
}

/** The state that was written down. */
export function restore(person: string, { balance, lots, away, once, used, shares }: Snapshot): PointsState {
  return {
    person,
    balance,
    lots: lots?.map(readLot),
    away,
    once: new Set(once),
    used: new Map(used),
    shares: new Map(shares.map((one) => [one.id, readShare(one)])),
  }
}

function writeShare(
  id: string,
  { states, counts, held, measured, withdrawnFrom, firstAt }: ShareState,
): Snapshot['shares'][number] {
  return {
    id,
    states: [...states],
    counts: counts.map(({ kind, count, observedAt }) => [kind, count, observedAt]),
    held: held.map(({ rule, worth, over, granted, once = [], used = [], lots = [] }) => [
      rule,
      worth,
      over,
      granted,
      [...once],
      used.map(({ of: { key, per, counts }, window, amount }) => [key, window, amount, per, counts]),
      ...(lots.length > 0 ? [lots.map(writeLot)] : []),
    ]),
    ...(measured && { measured: measured.map(({ measure, observed, happened }) => [measure, observed, happened]) }),
    firstAt,
    ...(withdrawnFrom === NEVER ? {} : { withdrawnFrom }),
  }
}

function readShare({
  states,
  counts,
  held,
  measured,
  withdrawnFrom = NEVER,
  firstAt,
}: Snapshot['shares'][number]): ShareState {
  return {
    states: [...states],
    counts: counts.map(([kind, count, observedAt]) => ({ kind, count, observedAt, difference: 0 })),
    held: held.map(readHeld),
    measured: measured?.map(([measure, observed, happened]) => ({ measure, observed, happened })),
    withdrawnFrom,
    firstAt,
  }
}

function readHeld([rule, worth, over, granted, once, uses, lots = []]: z.infer<typeof held>): Held {
  const used = uses.map(([key, window, amount, per, counts]): Use => ({ of: { key, per, counts }, window, amount }))
  return {
    rule,
    worth,
    over,
    granted,
    ...(once.length > 0 && { once: [...once] }),
    ...(used.length > 0 && { used }),
    ...(lots.length > 0 && { lots: lots.map(readLot) }),
  }
}

function writeLot({ ends, left }: Lot): z.infer<typeof lot> {
  return [ends, left]
}

function readLot([ends, left]: z.infer<typeof lot>): Lot {
  return { ends, left }
}
