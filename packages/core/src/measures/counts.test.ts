import { describe, expect, it } from 'vitest'
import type { Activity, ReactionsObserved } from '../activity/activity.ts'
import { score } from '../points/score.ts'
import { rank } from '../ranking/rank.ts'
import { countsOf } from './counts.ts'

const observed = (id: string, share: string, counts: Record<string, number>): ReactionsObserved => ({
  id,
  type: 'reactions.observed',
  occurredAt: '2026-11-18T09:00:00Z',
  person: 'ann',
  share,
  counts,
})
const ledgerOf = (...log: Activity[]) => score(log, { rules: [] }, { timeZone: 'UTC' })

describe('measures of a ledger', () => {
  it('rank people and teams over any days', () => {
    const ledger = ledgerOf(
      { ...observed('o1', 's1', { reach: 5, like: 2 }), team: 'red' },
      { ...observed('o2', 's2', { views: 9 }), person: 'ben', occurredAt: '2026-11-20T09:00:00Z', team: 'red' },
    )
    const scores = (asked: Parameters<typeof rank>[1]) => rank(ledger, asked).map(({ id, score }) => `${id} ${score}`)
    expect(scores({ measure: 'reach' })).toEqual(['ben 9', 'ann 5'])
    expect(scores({ measure: 'reach', period: '2026-11-18' })).toEqual(['ann 5'])
    expect(scores({ measure: 'reach', by: 'team' })).toEqual(['red 14'])
    expect(scores({ measure: 'reactions' })).toEqual(['ann 2'])
    expect(scores({ measure: 'clicks' })).toEqual([])
    expect(scores({})).toEqual([])
  })

  it('are counted once, when they are first asked for', () => {
    const ledger = ledgerOf(observed('o1', 's1', { reach: 5 }))
    expect(countsOf(ledger)).toBe(countsOf(ledger))
  })

  it('beyond 2^53 are refused, of a share and of a person', () => {
    const most = Number.MAX_SAFE_INTEGER
    const overflow = expect.objectContaining({ code: 'points-overflow' })
    expect(() => rank(ledgerOf(observed('o1', 's1', { like: most, wow: 1 })), { measure: 'reactions' })).toThrow(
      overflow,
    )
    const two = ledgerOf(observed('o1', 's1', { like: most }), observed('o2', 's2', { like: 1 }))
    expect(() => rank(two, { measure: 'reactions' })).toThrow(overflow)
  })
})
