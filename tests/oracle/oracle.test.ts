import { describe, expect, it } from 'vitest'
import { ruleSetOf } from './case.ts'
import { cases } from './cases.ts'
import { type OracleEntry, oracle } from './oracle.ts'

describe('the oracle, by hand-computed cases', () => {
  for (const one of cases) {
    const { name, log, timeZone, entries, lines, counts, refused } = one
    it(name, () => {
      const judge = (activities: typeof log) => oracle(activities, ruleSetOf(one), timeZone)
      if (refused) {
        expect(() => judge(log)).toThrow(expect.objectContaining({ code: refused.code }))
        for (const id of refused.naming) expect(() => judge(log)).toThrow(id)
        return
      }
      const verdict = judge(log)
      if (entries) expect(verdict.entries.map(written)).toEqual(entries)
      if (counts) expect(verdict.counts.map(counted)).toEqual(counts)
      if (lines) expect(verdict.lines).toEqual(lines)
      expect(judge(log.toReversed()).hash).toBe(verdict.hash)
    })
  }

  it('hashes the lines, each ended by a line feed', () => {
    const { lines, hash } = oracle(
      [{ id: 'p1', type: 'points.spent', occurredAt: '2026-11-18T09:00:00Z', person: 'ann', points: 4 }],
      {
        rules: [],
      },
    )
    expect(lines).toEqual(['["balance","ann",-4]', '["net","p1",null,1,-4]'])
    // printf '["balance","ann",-4]\n["net","p1",null,1,-4]\n' | sha256sum
    expect(hash).toBe('e79a6f195fc014779bea785792f14d068344958fce76a0e5df4e025816d2aeab')
  })
})

function written({ activity, rule, points, version, kind, why, late, day }: OracleEntry): string {
  const extras = [version === 1 ? '' : `v${version}`, kind === 'granted' ? '' : kind, why, late ? `late ${day}` : '']
  return [activity, rule ?? '-', String(points), ...extras.filter(Boolean)].join(' ')
}

function counted({ activity, rule, points, late, day }: OracleEntry): string {
  return [activity, rule?.split(' ')[0], points, late && `late ${day}`].filter(Boolean).join(' ')
}
