import type { Formula } from '@advocacy-kit/core'
import { type Fraction, fraction, plus, product, whole } from '../oracle/fraction.ts'

/** What a formula asks, by what it says alone. */
export function recomputed({ points, bonus, units, per, factors, before }: Formula): number {
  const factor = product(factors.map(({ times, over }) => fraction(times, over)))
  if (!units) return whole(product([fraction((points ?? 0) + bonus), factor]))
  const rise = units.map((unit) => product([fraction(unit.difference * unit.points, per), factor]))
  const worth = before ? fraction(before.worth, before.over) : fraction(0)
  return whole(rise.reduce<Fraction>(plus, worth)) - whole(worth)
}
