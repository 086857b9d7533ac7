import type { Rule } from '@advocacy-kit/core'
import type { Placed } from './place.ts'

const KINDS = {
  reach: ['reach', 'impression', 'impressions', 'view', 'views'],
  clicks: ['click', 'clicks'],
  conversations: ['comment', 'comments', 'reply', 'replies'],
}

/** 9: the rules that the measures count by. Every kind that the table does not name is a reaction. */
export function measureRules({ activity }: Placed): Rule[] {
  if ('unmeasured' in activity && activity.unmeasured) return []
  const rules: Rule[] = [
    { id: 'shares', on: 'share.confirmed', points: 1 },
    { id: 'clicks', on: 'link.clicked', points: 1 },
    { id: 'conversations', on: 'comment.posted', points: 1 },
  ]
  if (activity.type !== 'reactions.observed') return rules
  const named = Object.entries(KINDS).map(([measure, kinds]) => ({ id: `${measure} observed`, kinds }))
  const other = Object.keys(activity.counts).filter((kind) => !named.some(({ kinds }) => kinds.includes(kind)))
  return [...named, { id: 'reactions observed', kinds: other }].map(({ id, kinds }) => ({
    id,
    on: 'reactions.observed',
    points: Object.fromEntries(kinds.map((kind) => [kind, 1])),
  }))
}
