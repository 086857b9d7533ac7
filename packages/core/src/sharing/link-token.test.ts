import { expect, test } from 'vitest'
import { linkToken, offends, TOKEN } from './link-token.ts'

/** Bytes one after another, from a list. */
function bytes(...all: number[]) {
  return (count: number) => Uint8Array.from(all.splice(0, count))
}

test('bytes are letters, and those that would favour some are thrown away', () => {
  expect(linkToken(bytes(0, 57, 58, 231, 232, 255, 9, 8, 34, 250, 1, 60, 2, 2, 2, 2))).toBe('1z1zA9b2')
})

test('a token that offends is drawn again', () => {
  // F u c k, then 1 to 8.
  expect(linkToken(bytes(14, 52, 35, 42, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7))).toBe('12345678')
})

test.each(['abSEXcde', 'xxTiTxxx', 'xxx5h1tx', 'n4z1AAAA', 'KuTwwwww'])('%s offends', (token) => {
  expect(offends(token)).toBe(true)
})

test.each(['7hQ2mKpX', 'zzzzzzzz', '12345678'])('%s does not', (token) => {
  expect(offends(token)).toBe(false)
})

test('of random bytes every letter is about as likely, and no token comes twice', () => {
  const tokens = Array.from({ length: 20_000 }, () =>
    linkToken((count) => crypto.getRandomValues(new Uint8Array(count))),
  )
  expect(tokens.every((token) => TOKEN.test(token))).toBe(true)
  expect(new Set(tokens).size).toBe(tokens.length)
  const times = new Map<string, number>()
  for (const letter of tokens.join('')) times.set(letter, (times.get(letter) ?? 0) + 1)
  expect(times.size).toBe(58)
  // 2,759 on average; words that offend take a little from some.
  for (const often of times.values()) {
    expect(often).toBeGreaterThan(2300)
    expect(often).toBeLessThan(3200)
  }
})
