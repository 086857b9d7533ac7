import * as z from 'zod/mini'

/** A count as a network tells it. What is missing, no number or less than none is unknown. */
export const Count = z.catch(z.optional(z.int().check(z.nonnegative())), undefined)

/** Counts by kind, without those that are unknown. */
export function known(counts: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== undefined))
}

/** A count without the writer's own. Whether they are among those who did it is asked only where there are any. */
export async function withoutOwn(count: number | undefined, own: () => Promise<number>): Promise<number | undefined> {
  return count ? Math.max(0, count - (await own())) : count
}
