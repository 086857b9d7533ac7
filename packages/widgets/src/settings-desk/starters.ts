import type { Rule } from '@advocacy-kit/core'

/** Rules to begin with, one of each kind that people ask for. */
export const starters: readonly Rule[] = [
  { id: 'share', on: 'share.confirmed', points: 5, once: ['content', 'platform'] },
  { id: 'reaction', on: 'reactions.observed', points: { like: 1, comment: 3, repost: 5 } },
  { id: 'click', on: 'link.clicked', points: 1, limit: { points: 20, per: 'day' } },
  { id: 'comment', on: 'comment.posted', points: 2, limit: { count: 5, per: 'day' } },
  { id: 'publish', on: 'content.published', points: 20, limit: { count: 2, per: 'week' } },
  { id: 'kudos', on: 'kudos.given', points: 2, once: ['by'], limit: { count: 5, per: 'week' } },
]
