import { dayName, type Entry, isAdvocacyError, rank, score, standingsHash } from '@advocacy-kit/core'
import { describe, expect, it } from 'vitest'
import { ruleSetOf } from '../oracle/case.ts'
import { cases } from '../oracle/cases.ts'
import { equalityHash } from '../oracle/equality.ts'
import { oracle } from '../oracle/oracle.ts'
import { isRow, rowsOf } from './rows.ts'

describe('score, by hand-computed cases', () => {
  for (const one of cases) {
    const { name, log, timeZone = 'UTC', entries, lines, refused } = one
    const rules = ruleSetOf(one)
    it(name, async () => {
      const judge = () => score(log, rules, { timeZone })
      if (refused) {
        const error = caught(judge)
        expect(isAdvocacyError(error) && error.code).toBe(refused.code)
        for (const id of refused.naming) expect(String(error)).toContain(id)
        return
      }
      const ledger = judge()
      const verdict = oracle(log, rules, timeZone)
      if (entries)
        expect(ledger.entries.filter(moves).map(written)).toEqual(
          entries.filter((entry) => !/^\S+ \S+ 0( v\d+)?( reversed| withdrawn|$)/.test(entry)),
        )
      if (lines) expect(await standingsHash(ledger)).toBe(equalityHash(lines))
      expect(await standingsHash(ledger)).toBe(verdict.hash)
      expect(rowsOf(verdict.lines, (period, by, measure) => rank(ledger, { period, by, measure }))).toEqual(
        verdict.lines.filter(isRow),
      )
      expect(await standingsHash(score(log.toReversed(), rules, { timeZone }))).toBe(verdict.hash)
    })
  }
})

/** Whether an entry shows something: points, or why there are none. What a withdrawal made void is told apart elsewhere. */
function moves({ points, why }: Entry): boolean {
  return points !== 0 || (why !== undefined && why !== 'withdrawn')
}

function written({ activity, rule, points, version, kind, why, late, day }: Entry): string {
  const extras = [
    version === 1 ? '' : `v${version}`,
    kind === 'granted' ? '' : kind,
    why,
    late ? `late ${dayName(day)}` : '',
  ]
  return [activity, rule ?? '-', String(points), ...extras.filter(Boolean)].join(' ')
}

function caught(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  return undefined
}
