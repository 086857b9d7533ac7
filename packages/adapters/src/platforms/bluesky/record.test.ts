import { expect, test } from 'vitest'
import { recordKey } from './record.ts'

const AT = Date.parse('2026-11-20T09:30:00.123Z')
const ALPHABET = '234567abcdefghijklmnopqrstuvwxyz'

test('a key is a TID of the moment, the same for a share and another for another', () => {
  const keys = Array.from({ length: 500 }, (_, share) => recordKey(`share-${share}`, AT))
  expect(new Set(keys).size).toBe(500)
  expect(recordKey('share-7', AT)).toBe(keys[7])
  for (const key of keys) {
    // Source of the form: atproto.com/specs/tid.
    expect(key).toMatch(/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/)
    const bits = [...key].reduce((sum, letter) => sum * 32n + BigInt(ALPHABET.indexOf(letter)), 0n)
    expect(Number((bits >> 10n) / 1000n)).toBe(AT)
  }
})

test('keys sort by their moments', () => {
  const keys = Array.from({ length: 100 }, (_, second) => recordKey(`share-${second}`, AT + second * 1000))
  expect(keys.toSorted()).toEqual(keys)
})
