import { refusal } from './activities.ts'

/** An exact fraction, as numerator and denominator; the denominator is above 0. */
export type Fraction = readonly [bigint, bigint]

export function fraction(times: number, over = 1): Fraction {
  return [BigInt(times), BigInt(over)]
}

export function plus([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * d + c * b, b * d]
}

export function product(factors: readonly Fraction[]): Fraction {
  return factors.reduce(([a, b], [c, d]) => [a * c, b * d], fraction(1))
}

/** Rounded down, and 0 below zero (law.md, 5); what lies beyond 2^53 is refused. */
export function whole([a, b]: Fraction): number {
  const rounded = Number(a < 0n ? 0n : a / b)
  if (!Number.isSafeInteger(rounded)) throw refusal('points-overflow', String(rounded))
  return rounded
}
