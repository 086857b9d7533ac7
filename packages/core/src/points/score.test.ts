import { expect, test } from 'vitest'
import type { Activity } from '../activity/activity.ts'
import { type ErrorCode, isAdvocacyError } from '../error.ts'
import { spendable } from './entry.ts'
import type { RuleSet } from './rule.ts'
import { score } from './score.ts'

const shared: Activity = {
  id: 'a1',
  type: 'share.confirmed',
  occurredAt: '2026-11-18T09:00:00Z',
  person: 'ann',
  share: 's1',
}
const rules: RuleSet = { rules: [{ id: 'share', on: 'share.confirmed', points: 1 }] }
const options = { timeZone: 'Europe/Amsterdam' }

/** As JSON comes in: of no type at all. */
const untyped = (value: unknown) => JSON.parse(JSON.stringify(value))

const MISTAKES: [name: string, call: () => unknown, message: RegExp, code?: ErrorCode][] = [
  [
    'every mistake of the rules',
    () => score([shared], untyped({ rules: [{ id: 'share', on: 'share.confirm', points: '5' }] }), options),
    /\/rules\/0\/on must be "share.opened".*\/rules\/0\/points/,
  ],
  ['a list for rules', () => score([shared], untyped(rules.rules), options), /must be an object|rules/],
  [
    'a type that does not exist',
    () => score([untyped({ ...shared, type: 'shared' })], rules, options),
    /Activity a1 is of the type "shared", which does not exist: use one of share.opened, share.confirmed/,
  ],
  [
    'no time',
    () => score([untyped({ ...shared, occurredAt: undefined })], rules, options),
    /Activity a1 happened at "undefined": give an instant such as 2026-11-18T09:00:00Z/,
  ],
  [
    'no time of recording',
    () => score([{ ...shared, recordedAt: 'noon' }], rules, options),
    /happened at "2026-11-18T09:00:00Z" and was recorded at "noon": give an instant/,
  ],
  ['no zone', () => score([shared], rules), /no time zone: give score \{ timeZone \}/, 'rules-missing'],
  ['no rules', () => score([shared], undefined, options), /no rules: give score a rule set/, 'rules-missing'],
]

test.each(MISTAKES)('%s is told', (_name, call, message, code = 'invalid-input') => {
  let told: unknown
  try {
    call()
  } catch (error) {
    told = error
  }
  expect(isAdvocacyError(told) && told.code).toBe(code)
  expect(String(told)).toMatch(message)
})

test('who has debts has nothing to spend', () => {
  expect([5, 0, -5].map(spendable)).toEqual([5, 0, 0])
})
