import * as z from 'zod/mini'

/**
 * What a board can count: `points`; `shares` that were made; `reach`, how often they were seen; `reactions`; `clicks` on their links; `conversations` that came of
 * them. Each is a measure of the tally of that name.
 */
export const boardMeasures = ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations'] as const

/** What a board counts. */
export const boardMeasure = z.enum(boardMeasures)

/** What a board counts. */
export type BoardMeasure = (typeof boardMeasures)[number]
