import { AdvocacyError } from '../../error.ts'

/** The amount, when JavaScript holds it exactly; throws `points-overflow` when not. */
export function safe(amount: number, what: string): number {
  if (Number.isSafeInteger(amount)) return amount
  throw new AdvocacyError('points-overflow', `The sum of ${what} would leave the integers within 2^53.`)
}
