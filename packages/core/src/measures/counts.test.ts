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

  it('hold nothing of what changes nothing', () => {
    const at = (day: number) => `2026-11-${day}T09:00:00Z`
    const counts = countsOf(
      ledgerOf(
        { ...observed('o1', 's1', { like: 5, reach: 9 }), occurredAt: at(16) },
        { id: 'l1', type: 'person.left', occurredAt: at(17), person: 'ann' },
        { ...observed('o2', 's1', { like: 8, reach: 9 }), occurredAt: at(18) },
        { ...observed('o3', 's1', { like: 6, reach: 9 }), occurredAt: at(19) },
        { ...observed('o4', 's1', { like: 4, reach: 9 }), occurredAt: at(20) },
      ),
    )
    // Of the 8 likes 3 were never counted, so only the fall below 5 takes back.
    expect(counts.map(({ activity, measure, amount }) => [activity, measure, amount])).toEqual([
      ['o1', 'reactions', 5],
      ['o1', 'reach', 9],
      ['o4', 'reactions', -1],
    ])
  })

  it('take back what was observed and what happened together, and nothing where there was nothing', () => {
    const counts = countsOf(
      ledgerOf(
        observed('o1', 's1', { clicks: 1, like: 2, wow: 0 }),
        { id: 'c1', type: 'link.clicked', occurredAt: '2026-11-18T10:00:00Z', person: 'ann', share: 's1' },
        { ...observed('o2', 's1', { like: 0 }), occurredAt: '2026-11-18T11:00:00Z' },
        { id: 'p1', type: 'period.closed', occurredAt: '2026-11-19T09:00:00Z', period: '2026-11-18' },
        { id: 'w1', type: 'share.withdrawn', occurredAt: '2026-11-19T10:00:00Z', share: 's1' },
        { id: 'w2', type: 'share.withdrawn', occurredAt: '2026-11-19T11:00:00Z', share: 's1' },
      ),
    )
    expect(counts.map(({ activity, measure, amount }) => [activity, measure, amount])).toEqual([
      ['o1', 'clicks', 1],
      ['o1', 'reactions', 2],
      ['c1', 'clicks', 1],
      ['o2', 'reactions', -2],
      ['w1', 'clicks', -2],
    ])
  })

  it('say where they belong as far as their activity does', () => {
    const where = [
      {},
      { team: 'red' },
      { platform: 'linkedin' },
      { team: 'red', platform: 'linkedin' },
      { team: 'red', platform: 'linkedin', campaign: 'spring' },
    ]
    const made = { activity: 'o1', measure: 'reactions', person: 'ann', day: 20_775, amount: 2 }
    for (const said of where) {
      expect(countsOf(ledgerOf({ ...observed('o1', 's1', { like: 2 }), ...said }))).toStrictEqual([
        { ...made, ...said },
      ])
    }
  })

  it('beyond 2^53 are refused, of a share and of a person', () => {
    const most = Number.MAX_SAFE_INTEGER
    const overflow = expect.objectContaining({ code: 'points-overflow' })
    const one = ledgerOf(observed('o1', 's1', { like: most, wow: 1 }))
    expect(() => countsOf(one)).toThrow(overflow)
    expect(() => countsOf(one)).toThrow('The reactions of a share leave the range')
    const two = ledgerOf(observed('o1', 's1', { like: most }), observed('o2', 's2', { like: 1 }))
    expect(() => rank(two, { measure: 'reactions' })).toThrow(overflow)
    expect(() => rank(two, { measure: 'reactions' })).toThrow('The score of ann leaves the range')
  })
})
