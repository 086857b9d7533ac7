import { compareBytes } from '../ports/byte-order.ts'

/**
 * Splits points over people by their weights (whole, from 0), to the last point: everyone gets the whole part of their share, and what is left goes one by one to
 * the largest remainders, of equal ones to the lowest id in UTF-8 bytes. A negative total is split as its opposite is. Without any weight there is nobody to give to.
 */
export function splitCredit(total: number, weights: ReadonlyMap<string, number>): Map<string, number> {
  const sign = total < 0 ? -1 : 1
  const whole = [...weights.values()].reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (whole === 0n) return new Map()
  const shares = [...weights].map(([id, weight]) => {
    // Beyond 2^53 a product is no longer exact.
    const product = BigInt(Math.abs(total)) * BigInt(weight)
    return { id, points: Number(product / whole), remainder: product % whole }
  })
  shares.sort((a, b) => Number(b.remainder - a.remainder) || compareBytes(a.id, b.id))
  let left = shares.reduce((rest, { points }) => rest - points, Math.abs(total))
  const credit = new Map<string, number>()
  for (const { id, points } of shares) {
    const own = points + (left > 0 ? 1 : 0)
    left -= 1
    credit.set(id, own === 0 ? 0 : sign * own)
  }
  return credit
}
