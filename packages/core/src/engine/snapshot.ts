import * as z from 'zod/mini'
import type { PointsState } from '../points/state.ts'

const use = z.object({
  window: z.number(),
  amount: z.number(),
  per: z.enum(['day', 'week', 'month']),
  counts: z.boolean(),
})
const held = z.object({
  worth: z.number(),
  granted: z.number(),
  once: z.optional(z.array(z.string())),
  used: z.optional(z.array(z.tuple([z.string(), use]))),
})
const share = z.object({
  states: z.array(z.string()),
  counts: z.array(z.tuple([z.string(), z.object({ count: z.number(), observedAt: z.number() })])),
  held: z.array(z.tuple([z.string(), held])),
  withdrawnFrom: z.number(),
  firstAt: z.number(),
})

/** A person's points as they stood at a version of their stream, after the activity with this booking and id. */
export const snapshot = z.object({
  version: z.int(),
  bookedAt: z.number(),
  id: z.string(),
  balance: z.number(),
  away: z.boolean(),
  once: z.array(z.string()),
  used: z.array(z.tuple([z.string(), z.number()])),
  shares: z.array(z.tuple([z.string(), share])),
})

/** A person's points as they stood at a version of their stream. */
export type Snapshot = z.infer<typeof snapshot>

/** Writes a state down. */
export function takeSnapshot(state: PointsState, at: { version: number; bookedAt: number; id: string }): Snapshot {
  return {
    ...at,
    balance: state.balance,
    away: state.away,
    once: [...state.once],
    used: [...state.used],
    shares: Array.from(state.shares, ([id, { states, counts, held, withdrawnFrom, firstAt }]) => [
      id,
      {
        states: [...states],
        counts: Array.from(counts, ([kind, known]) => [kind, { ...known }]),
        held: Array.from(held, ([rule, holds]) => [
          rule,
          {
            worth: holds.worth,
            granted: holds.granted,
            ...(holds.once && { once: [...holds.once] }),
            ...(holds.used && { used: Array.from(holds.used, ([key, used]) => [key, { ...used }] as const) }),
          },
        ]),
        withdrawnFrom,
        firstAt,
      },
    ]),
  }
}

/** The state that was written down. */
export function restore(person: string, { balance, away, once, used, shares }: Snapshot): PointsState {
  return {
    person,
    balance,
    away,
    once: new Set(once),
    used: new Map(used),
    shares: new Map(
      shares.map(([id, { states, counts, held, withdrawnFrom, firstAt }]) => [
        id,
        {
          states: [...states],
          counts: new Map(counts.map(([kind, known]) => [kind, { ...known }])),
          held: new Map(
            held.map(([rule, holds]) => [
              rule,
              {
                worth: holds.worth,
                granted: holds.granted,
                ...(holds.once && { once: [...holds.once] }),
                ...(holds.used && { used: new Map(holds.used.map(([key, one]) => [key, { ...one }])) }),
              },
            ]),
          ),
          withdrawnFrom,
          firstAt,
        },
      ]),
    ),
  }
}
