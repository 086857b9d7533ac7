import type { Activity, Rule, RuleSet } from '@advocacy-kit/core'

/**
 * A few activities, and what the law makes of them, computed on paper. `entries` holds every entry, per person in order, as `activity rule points`,
 * followed by the version where it is not 1, the kind where it is not `granted`, why, and `late` with its day. `lines` are the equality lines. `counts` holds
 * what the measures count, as `activity measure amount`, followed by the day where it is late.
 */
export interface Case {
  name: string
  rules?: Rule[]
  expiry?: NonNullable<RuleSet['expiry']>
  timeZone?: string
  log: Activity[]
  entries?: string[]
  lines?: string[]
  counts?: string[]
  refused?: { code: string; naming: string[] }
}

type More = Partial<Extract<Activity, { type: 'share.confirmed' }>>

/** An instant in November 2026; its 16th is the Monday of week 47. */
export function on(text: string): string {
  return `2026-11-${text}:00Z`
}

export function confirmed(id: string, occurredAt: string, share: string, more: More = {}): Activity {
  return { id, type: 'share.confirmed', occurredAt, person: 'ann', share, ...more }
}

export function observed(
  id: string,
  occurredAt: string,
  share: string,
  counts: Record<string, number | null>,
  more: Partial<Extract<Activity, { type: 'reactions.observed' }>> = {},
): Activity {
  return { id, type: 'reactions.observed', occurredAt, person: 'ann', share, counts, ...more }
}

export function withdrawn(
  id: string,
  occurredAt: string,
  share: string,
  more: Partial<Extract<Activity, { type: 'share.withdrawn' }>> = {},
): Activity {
  return { id, type: 'share.withdrawn', occurredAt, share, ...more }
}

export function moved(id: string, type: 'person.left' | 'person.joined', occurredAt: string): Activity {
  return { id, type, occurredAt, person: 'ann' }
}

export function closed(period: string, recordedAt: string): Activity {
  return { id: `close ${period}`, type: 'period.closed', occurredAt: recordedAt, recordedAt, period }
}

export function published(
  version: number,
  from: string,
  ...rules: Rule[]
): Extract<Activity, { type: 'rules.published' }> {
  return {
    id: `rules ${version}`,
    type: 'rules.published',
    occurredAt: '2026-10-01T00:00:00Z',
    version,
    from,
    rules: { rules },
  }
}

/** The rule set of a case. */
export function ruleSetOf({ rules, expiry }: Case): RuleSet | undefined {
  return rules && { rules, ...(expiry && { expiry }) }
}

/** A publication that reaches back. */
export function recomputed(version: number, from: string, ...rules: Rule[]): Activity {
  return { ...published(version, from, ...rules), occurredAt: '2026-12-01T00:00:00Z', recompute: true }
}

export function unpublished(version: number): Activity {
  return { id: `undo rules ${version}`, type: 'rules.undone', occurredAt: '2026-12-02T00:00:00Z', version }
}

/** The lines of boards of one row each, by a measure: the score of each period. */
export function alone(measure: string, by: 'person' | 'team', id: string, scores: Record<string, number>): string[] {
  return Object.entries(scores).map(
    ([period, score]) => `["measure","${measure}","${by}","${period}","${id}",${score},1,1]`,
  )
}

export const share: Rule = { id: 'share', on: 'share.confirmed', points: 10 }
export const reaction: Rule = { id: 'reaction', on: 'reactions.observed', points: 1 }
export const perDay = (points: number): Rule => ({ ...reaction, limit: { points, per: 'day' } })
export const oncePerContent: Rule = { ...share, once: ['content'] }
