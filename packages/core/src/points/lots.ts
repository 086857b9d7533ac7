import type { RuleSet } from './rule.ts'
import { type Held, NEVER, type PointsState } from './state.ts'

/** Points that end together: at the start of the local day `ends`, {@link NEVER} for those that do not. */
export interface Lot {
  ends: number
  left: number
}

/** The local day at whose start points end that were earned on another: a month later at the latest on the last day of that month. */
export function endOf(expiry: RuleSet['expiry'], day: number): number {
  if (expiry === undefined) return NEVER
  if ('days' in expiry) return day + expiry.days
  const earned = new Date(day * DAY)
  const month = earned.getUTCMonth() + expiry.months
  const last = new Date(Date.UTC(earned.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return Date.UTC(earned.getUTCFullYear(), month, Math.min(earned.getUTCDate(), last)) / DAY
}

/**
 * Puts points aside that were earned, but for what pays a debt. What was there before lots were kept does not end. `held` remembers where the points went,
 * should they be taken back.
 */
export function keepLot(state: PointsState, ends: number, points: number, held: Held | undefined): void {
  state.lots ??= state.balance > 0 ? [{ ends: NEVER, left: state.balance }] : []
  put(state.lots, ends, points - Math.min(points, Math.max(0, -state.balance)))
  if (!held) return
  held.lots ??= []
  const latest = held.lots.at(-1)
  if (latest?.ends === ends) latest.left += points
  else held.lots.push({ ends, left: points })
}

/** Takes points away that are spent, or deducted by hand, on a day: of what has not ended, what ends first. */
export function spendLots(lots: Lot[], points: number, day: number): void {
  const rest = take(
    lots.filter(({ ends }) => ends > day),
    points,
  )
  take(lots, rest)
  drop(lots)
}

/** Takes points back that a rule granted: from the lots they went to, the latest first; what is no longer there, from what ends last. */
export function takeBackLots(lots: Lot[], points: number, held: Held): void {
  let missing = 0
  let back = points
  while (back > 0) {
    // What was granted before lots were kept does not end.
    const latest = held.lots?.at(-1) ?? { ends: NEVER, left: back }
    const part = Math.min(back, latest.left)
    back -= part
    latest.left -= part
    if (latest.left === 0) held.lots?.pop()
    missing += take(
      lots.filter(({ ends }) => ends === latest.ends),
      part,
    )
  }
  take(lots.toReversed(), missing)
  drop(lots)
}

/** Ends what has ended by the start of a day, and answers how many points that were. */
export function expireLots({ lots = [] }: PointsState, day: number): number {
  let points = 0
  for (const lot of lots) {
    if (lot.ends > day) break
    points += lot.left
    lot.left = 0
  }
  drop(lots)
  return points
}

/** What can be spent on a day: nothing that has ended, whether or not it was booked yet. Below zero it is a debt. */
export function spendableOn({ balance, lots = [] }: PointsState, day: number): number {
  let ended = 0
  for (const { ends, left } of lots) if (ends <= day) ended += left
  return balance - ended
}

/** The next lots that end after a day, soonest first. */
export function expiringAfter({ lots = [] }: PointsState, day: number, most: number): Lot[] {
  return lots.filter(({ ends }) => ends > day && ends !== NEVER).slice(0, most)
}

const DAY = 86_400_000

/** Keeps the lots in order of their end. */
function put(lots: Lot[], ends: number, points: number): void {
  if (points === 0) return
  const index = lots.findLastIndex((lot) => lot.ends <= ends)
  const lot = lots[index]
  if (lot?.ends === ends) lot.left += points
  else lots.splice(index + 1, 0, { ends, left: points })
}

/** Takes from one lot after another, and answers what none had. */
function take(lots: readonly Lot[], points: number): number {
  let rest = points
  for (const lot of lots) {
    const taken = Math.min(rest, lot.left)
    lot.left -= taken
    rest -= taken
  }
  return rest
}

function drop(lots: Lot[]): void {
  for (let index = lots.length - 1; index >= 0; index--) if (lots[index]?.left === 0) lots.splice(index, 1)
}
