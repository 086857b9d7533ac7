/** The names of {@link Ties}. */
export const tieModes = ['competition', 'dense', 'ordinal', 'modified'] as const

/**
 * How members with equal scores are ranked. Of the scores 9, 7, 7, 4:
 *
 * - `competition`: 1, 2, 2, 4. One more than how many are better. What a board uses when nothing is said.
 * - `modified`: 1, 3, 3, 4. How many are better or equal.
 * - `dense`: 1, 2, 2, 3. One more than how many different scores are better.
 * - `ordinal`: 1, 2, 3, 4. The position itself: nobody shares a rank.
 */
export type Ties = (typeof tieModes)[number]
