/** The measures that count facts, whatever the rules say. */
export const factMeasures = ['shares', 'reach', 'reactions', 'clicks', 'conversations'] as const

/** What a board can go by. */
export const measures = ['points', ...factMeasures] as const

/**
 * What a board goes by: `points`; or what happened, counted: `shares` that were confirmed, people or views reached (`reach`), `reactions`, `clicks`, and
 * comments and replies (`conversations`).
 */
export type Measure = (typeof measures)[number]

/** A measure that counts facts. */
export type FactMeasure = (typeof factMeasures)[number]

const byType: ReadonlyMap<string, FactMeasure> = new Map([
  ['share.confirmed', 'shares'],
  ['link.clicked', 'clicks'],
  ['comment.posted', 'conversations'],
])

/** Platforms name their counts in one number or the other. Every other kind is a reaction. */
const byKind: ReadonlyMap<string, FactMeasure> = new Map([
  ['reach', 'reach'],
  ['impression', 'reach'],
  ['impressions', 'reach'],
  ['view', 'reach'],
  ['views', 'reach'],
  ['click', 'clicks'],
  ['clicks', 'clicks'],
  ['comment', 'conversations'],
  ['comments', 'conversations'],
  ['reply', 'conversations'],
  ['replies', 'conversations'],
])

/** What an activity of a type counts for, once; undefined for most types. */
export function measureOfType(type: string): FactMeasure | undefined {
  return byType.get(type)
}

/** What the counts of a kind in `reactions.observed` count for. */
export function measureOfKind(kind: string): FactMeasure {
  return byKind.get(kind) ?? 'reactions'
}
