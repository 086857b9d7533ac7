import type { ReadyRule } from '../program/decisions.ts'
import { longer } from './longer.ts'
import type { Placed } from './place.ts'
import type { Limit, LimitWindow } from './rule.ts'
import type { Held, PointsState } from './state.ts'

/** What the limits of a rule leave of `asked`; a count limit leaves all or nothing. */
export function leftBy(state: PointsState, { limits }: ReadyRule, placed: Placed, asked: number): number {
  let left = asked
  for (const { key, per, points, count = 0 } of limits) {
    const used = state.used.get(key + windowOf(per, placed)) ?? 0
    if (points !== undefined) left = Math.min(left, Math.max(0, points - used))
    else if (used >= count) left = 0
  }
  return left
}

/** The limit of a rule that leaves the least, the first of equal ones. */
export function tightest(state: PointsState, { limits }: ReadyRule, placed: Placed): Limit | undefined {
  let least = Number.POSITIVE_INFINITY
  let found: Limit | undefined
  for (const limit of limits) {
    const { key, per, points, count = 0 } = limit
    const used = state.used.get(key + windowOf(per, placed)) ?? 0
    const left = points !== undefined ? points - used : used < count ? Number.POSITIVE_INFINITY : 0
    if (left < least) [least, found] = [left, limit]
  }
  return found
}

/** Notes a grant against the rule's limits, and in what the share holds, so that taking it back can reopen them. */
export function use(
  state: PointsState,
  { limits }: ReadyRule,
  placed: Placed,
  granted: number,
  held: Held | undefined,
): void {
  for (const limit of limits) {
    const window = windowOf(limit.per, placed)
    const amount = limit.counts ? 1 : granted
    const name = limit.key + window
    state.used.set(name, (state.used.get(name) ?? 0) + amount)
    if (!held) continue
    const latest = held.used?.find(({ of }) => of.key === limit.key)
    if (latest?.window === window) latest.amount += amount
    else if (latest) Object.assign(latest, { window, amount })
    else held.used = longer(held.used ?? [], { of: limit, window, amount })
  }
}

/**
 * Gives back to the limits what is taken back, as far as the share's latest grant lies in the same window: to a count limit all that
 * it counted there.
 */
export function reopen(state: PointsState, placed: Placed, back: number, held: Held): void {
  for (const latest of held.used ?? []) {
    const { key, per, counts } = latest.of
    if (latest.window !== windowOf(per, placed)) continue
    const amount = counts ? latest.amount : Math.min(back, latest.amount)
    latest.amount -= amount
    const name = key + latest.window
    state.used.set(name, (state.used.get(name) ?? 0) - amount)
  }
}

/** Which window of a length an activity falls into. */
export function windowOf(per: LimitWindow, { day, activity }: Placed): number | string {
  switch (per) {
    case 'day':
      return day
    case 'week':
      // Day 0 was a Thursday: ISO weeks start three days before it.
      return Math.floor((day + 3) / 7)
    case 'month': {
      const date = new Date(day * 86_400_000)
      return date.getUTCFullYear() * 12 + date.getUTCMonth()
    }
    default:
      // As JSON, so that a missing attribute is no text.
      return JSON.stringify(activity[per] ?? null)
  }
}
