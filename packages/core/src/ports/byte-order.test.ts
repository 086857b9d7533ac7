import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareBytes } from './byte-order.ts'

const encoder = new TextEncoder()

/** The definition, literally: the bytes one by one, and what ends first comes first. */
function byBytes(a: string, b: string): number {
  const [left, right] = [encoder.encode(a), encoder.encode(b)]
  for (const [index, byte] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    if (byte !== other) return byte - other
  }
  return left.length - right.length
}

const unusual = fc.constantFrom(
  'a',
  'é',
  '\u07FF',
  '\uD7FF',
  '\uE000',
  '\uFFFD',
  '\uFFFF',
  '\u{10000}',
  '\u{1F600}',
  '\u{10FFFF}',
)
const text = fc
  .array(fc.oneof(unusual, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 5 })
  .map((all) => all.join(''))

test('any two strings stand as their UTF-8 bytes do', () => {
  fc.assert(
    fc.property(text, text, text, (start, a, b) => {
      const [left, right] = [start + a, start + b]
      expect(Math.sign(compareBytes(left, right))).toBe(Math.sign(byBytes(left, right)))
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['', 'a', -1],
  ['a', 'a', 0],
  ['a', 'aa', -1],
  ['Z', 'a', -1],
  ['z', 'é', -1],
  ['\uFFFD', '\u{1F600}', -1],
  ['\u{1F600}', '\u{1F601}', -1],
  ['\u{10FFFF}', '\uFFFF', 1],
])('%j to %j is %i', (a, b, sign) => {
  expect(Math.sign(compareBytes(a, b))).toBe(sign)
})
