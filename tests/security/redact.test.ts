import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeError, redact } from '../../packages/adapters/src/http/redact.ts'

const around = fc.constantFrom('', ' ', '\n', '"', "='", '(', 'for ', ': ', '<', 'x=', '>, ', '}')
const part = fc.base64String({ minLength: 8, maxLength: 80 }).map((text) => text.replace(/\W/g, '-').padEnd(8, 'a'))
const signed = fc.tuple(part, part, part).map(([head, body, mark]) => `eyJ${head}.${body}.${mark}`)
const sealed = fc.tuple(part, part, part).map(([head, iv, text]) => `eyJ${head}..${iv}.${text}.tag`)
const opaque = fc.tuple(fc.constantFrom('Bearer', 'bearer', 'BASIC', 'DPoP'), part).map((both) => both.join(' '))
const address = fc.emailAddress()
const secret = fc.oneof(
  signed,
  sealed,
  opaque,
  address,
  address.map((mail) => encodeURIComponent(mail)),
)

describe('redact', () => {
  test('leaves no token and no address, wherever they stand', () => {
    fc.assert(
      fc.property(around, secret, around, secret, around, (a, first, b, second, c) => {
        const left = redact(`${a}${first}${b} ${second}${c}`)
        expect(left).not.toContain(first)
        expect(left).not.toContain(second)
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['Authorization: Bearer abc.def-123 was refused', 'Authorization: [redacted] was refused'],
    ['no row for ann.smit+kit@voorbeeld.nl in people', 'no row for [redacted] in people'],
    ['GET /people/ann%40voorbeeld.nl', 'GET [redacted]'],
    ['(eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbm4ifQ.)', '([redacted])'],
    ['SQLITE_BUSY: database is locked', 'SQLITE_BUSY: database is locked'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED 127.0.0.1:5432'],
  ])('%s', (text, left) => {
    expect(redact(text)).toBe(left)
  })

  // A pattern that looks at a text more than once would be at this for minutes.
  test.each(['a', 'eyJ', 'eyJ-', 'eyJa.', 'bearer', 'bearer ', 'a@', '@', '%40', ' ', '-.'])(
    'walks 300 kB of %j once',
    (unit) => {
      expect(redact(unit.repeat(300_000 / unit.length))).toBeDefined()
    },
  )
})

describe('describeError', () => {
  test('tells name, message, stack and causes, without what the request brought', () => {
    const cause = new TypeError('cannot read "Ann\\"s text"')
    const text = describeError(new Error('row 7: Ann"s text (Ann%22s%20text)', { cause }), ['Ann"s text', 'at'])
    expect(text.split('\n').filter((line) => !line.startsWith('    at '))).toEqual([
      'Error: row 7: [redacted] ([redacted])',
      'Caused by TypeError: cannot read "[redacted]"',
    ])
    expect(text).toMatch(/^Error: .*\n {4}at .*redact\.test\.ts/)
  })

  test('of a message that is very long tells the length', () => {
    expect(describeError(new Error('x'.repeat(2001)), [])).toMatch(/^Error: \[a message of 2001 characters\]/)
  })

  test('of a stack that tells another message takes nothing', () => {
    const error = new Error('second')
    error.stack = 'Error: first secret\n    at there (file:///a.js:1:2)'
    expect(describeError(error, ['first secret'])).toBe('Error: second')
  })

  test('takes of a stack what says where, and nothing else', () => {
    const error = new Error('no')
    error.stack =
      'Error: no\n    at there (file:///hono@4.13/a.js:1:2)\n    at a secret\n  secret\n    at new Promise (<anonymous>)'
    expect(describeError(error, [])).toBe(
      'Error: no\n    at there (file:///hono@4.13/a.js:1:2)\n    at new Promise (<anonymous>)',
    )
  })

  test.each([
    ['a text', 'of ann@voorbeeld.nl', 'of [redacted]'],
    ['null', null, 'something thrown that is no error (object)'],
    ['an object without a prototype', Object.create(null), 'something thrown that is no error (object)'],
  ])('%s was thrown', (_, thrown, text) => {
    expect(describeError(thrown, [])).toBe(text)
  })

  test('a circle of causes ends', () => {
    const error = new Error('round')
    error.cause = error
    expect(describeError(error, []).match(/round/g)).toHaveLength(5)
  })
})
