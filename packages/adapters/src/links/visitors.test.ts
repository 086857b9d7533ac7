import { KeyObject } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Visitors } from './visitors.ts'

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-18T23:00:00Z') }))
afterEach(() => vi.useRealTimers())

test('a visitor is the first of the day once for a share', () => {
  const visitors = new Visitors()
  const isFirst = (share: string, address: string, family = 'Chrome') =>
    visitors.first(share, address, family) !== undefined
  expect(isFirst('s1', '203.0.113.7')).toBe(true)
  expect(isFirst('s1', '203.0.113.7')).toBe(false)
  expect(isFirst('s2', '203.0.113.7')).toBe(true)
  expect(isFirst('s1', '203.0.113.7', 'Firefox')).toBe(true)
  // The same /24, also as IPv6 writes it; then another.
  expect(isFirst('s1', '203.0.113.200')).toBe(false)
  expect(isFirst('s1', '::ffff:203.0.113.9')).toBe(false)
  expect(isFirst('s1', '203.0.114.7')).toBe(true)
  // The same /56, then another.
  expect(isFirst('s1', '2001:db8:1:2200::1')).toBe(true)
  expect(isFirst('s1', '2001:db8:1:22ff:1::2')).toBe(false)
  expect(isFirst('s1', '2001:db8:1:2300::1')).toBe(true)
  visitors.clear()
})

test('a visit that could not be counted is forgotten', () => {
  const visitors = new Visitors()
  visitors.forget(visitors.first('s1', '203.0.113.7', 'Chrome') ?? '')
  expect(visitors.first('s1', '203.0.113.7', 'Chrome')).not.toBeUndefined()
  visitors.clear()
})

test('at midnight UTC the salt is thrown away: nothing joins a visit of the next day to one of today', () => {
  const visitors = new Visitors()
  const before = visitors.first('s1', '203.0.113.7', 'Chrome')
  vi.setSystemTime(Date.parse('2026-11-18T23:59:59.999Z'))
  expect(visitors.first('s1', '203.0.113.7', 'Chrome')).toBeUndefined()
  vi.setSystemTime(Date.parse('2026-11-19T00:00:00Z'))
  const after = visitors.first('s1', '203.0.113.7', 'Chrome')
  expect(after).not.toBeUndefined()
  expect(after).not.toBe(before)
  visitors.clear()
})

test('the salt and the keys go at midnight though nobody comes', () => {
  const visitors = new Visitors()
  visitors.first('s1', '203.0.113.7', 'Chrome')
  const held = () =>
    Object.values(visitors).flatMap((one) => (one instanceof Set ? [one.size] : one instanceof KeyObject ? [1] : []))
  expect(held()).toEqual([1, 1])
  vi.advanceTimersByTime(60 * 60_000)
  expect(held()).toEqual([0])
})

test('two processes have salts of their own', () => {
  const [one, other] = [new Visitors(), new Visitors()].map((each) => each.first('s1', '203.0.113.7', 'Chrome'))
  expect(one).not.toBe(other)
})
