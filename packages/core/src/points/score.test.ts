import { expect, test } from 'vitest'
import type { Activity, PersonalActivity } from '../activity/activity.ts'
import { type ErrorCode, isAdvocacyError } from '../error.ts'
import { spendable } from './entry.ts'
import type { RuleSet } from './rule.ts'
import { score } from './score.ts'

const shared: PersonalActivity = {
  id: 'a1',
  type: 'share.confirmed',
  occurredAt: '2026-11-18T09:00:00Z',
  person: 'ann',
  share: 's1',
}
const rules: RuleSet = { rules: [{ id: 'share', on: 'share.confirmed', points: 1 }] }
const options = { timeZone: 'Europe/Amsterdam' }

const closing: Activity = { id: 'p1', type: 'period.closed', occurredAt: '2026-11-09T00:00:00Z', period: '2026-W45' }

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
  [
    'one id with two contents, before what either claims,',
    () => score([shared, { ...shared, id: 'a2', person: 'ben' }, { ...shared, content: 'c1' }], rules, options),
    /Activity a1 is known with other content: .* and .*"content":"c1".* A correction is a new activity with an id of its own/,
    'activity-conflict',
  ],
  [
    'no rules beside what else the program decided',
    () => score([shared, closing], undefined, options),
    /no rules: give score a rule set/,
    'rules-missing',
  ],
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

test('a log that carries rules and zone needs nothing else', () => {
  const published: Activity = {
    id: 'r1',
    type: 'rules.published',
    occurredAt: '2026-11-01T00:00:00Z',
    from: '2026-11-01T00:00:00Z',
    version: 1,
    rules,
    timeZone: 'Europe/Amsterdam',
  }
  const { timeZone: _timeZone, ...bare } = published
  const log = [closing, { ...bare, id: 'r0', version: 2 }, published, shared]
  expect(score(log).balances).toEqual(new Map([['ann', 1]]))
  expect(score(log).decisions.zone.name).toBe('Europe/Amsterdam')
})

test('nobody has a balance of 0', () => {
  const spent: Activity = { id: 'x1', type: 'points.spent', occurredAt: shared.occurredAt, person: 'ann', points: 1 }
  expect(score([shared, spent], rules, options).balances).toEqual(new Map())
})

test('of two repeats recorded in one moment the one that the log has first stays', () => {
  const log = [{ ...shared, backfill: 'b1' }, shared]
  expect(score(log, rules, options).activities.get('a1')).toBe(log[0])
})

test('who has debts has nothing to spend', () => {
  expect([5, 0, -5].map(spendable)).toEqual([5, 0, 0])
})
