import { expect, test } from 'vitest'
import type { Entry } from '../points/entry.ts'
import { standingsLines } from './equality.ts'

const entry = (activity: string, rule: string | null, points: number, version = 1): Entry => ({
  activity,
  rule,
  version,
  person: 'ann',
  day: 20_775,
  kind: 'granted',
  asked: points,
  points,
})

test('what one activity earned by one version of a rule is one sum; what comes to nothing is left out', () => {
  const entries = [
    entry('a1', 'share', 10),
    entry('a1', 'share', -4),
    entry('a1', 'share', 2, 2),
    entry('a1', 'like', 1),
    entry('a2', 'share', 5),
    entry('a2', 'share', -5),
    entry('a3', 'share', 0),
    entry('a4', null, 3),
    entry('a4', '', 4),
  ]
  const balances = new Map([
    ['ann', 16],
    ['ben', 0],
  ])
  expect(standingsLines(entries, balances, [])).toEqual([
    '["balance","ann",16]',
    '["net","a1","like",1,1]',
    '["net","a1","share",1,6]',
    '["net","a1","share",2,2]',
    '["net","a4","",1,4]',
    '["net","a4",null,1,3]',
  ])
})
