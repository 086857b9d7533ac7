import { linksIn, weightedLength } from '@advocacy-kit/core/sharing'
import fc from 'fast-check'
import twitter from 'twitter-text'
import { describe, expect, test } from 'vitest'

// X's own library, 3.1.0, is the judge. It takes 35 kB, so only tests have it.
const theirs = (text: string) => twitter.parseTweet(text).weightedLength
const theirLinks = (text: string) => twitter.extractUrls(text)
const ourLinks = (text: string) => linksIn(text).map((link) => link.text)

/** What people write, and what they should not. */
const PROSE = [
  ...[
    'Kom werken',
    'naïef',
    'Straße',
    'こんにちは',
    '日本語',
    'привет',
    'مرحبا',
    'Ω',
    '“',
    '”',
    '—',
    '…',
    '(',
    ')',
    '«',
  ],
  ...[
    '👩‍💻',
    '🏳️‍🌈',
    '🇳🇱',
    '👍🏽',
    '1️⃣',
    '❤️',
    '☺',
    '™',
    '#werken',
    '#日本',
    '@ann',
    '$AAPL',
    '&',
    '=',
    '%',
    '~',
    '\n',
    '_',
    '*',
  ],
]
const SURE = [
  ...[
    'example.org',
    'www.voorbeeld.nl',
    'sub.domain.co.uk/a',
    'bit.ly/xyz',
    'example.museum',
    'exa-mple.com/-',
    'naïef.nl',
  ],
  ...[
    'https://example.org',
    'http://www.voorbeeld.nl/vacature?id=42&x=y#top',
    'HTTPS://Example.COM/Path_(x)',
    't.co/abc123',
  ],
  ...[
    'https://example.org:8080/x',
    'example.org:8080/x',
    'example.org?x=1',
    'https://example.org?x=1',
    'https://例え.jp/a',
  ],
  ...[
    'https://user.example.org/a/b/',
    'https://example.org/?',
    'info@example.org',
    'info@münchen.de',
    'https://localhost',
    'a.b',
    '1.5',
    'https://t.co/abc123',
  ],
]
const UNSURE = [
  'voorbeeld.zuerich',
  'node.js',
  'bestand.pdf',
  'foo.bar.baz',
  'Dr.Smith',
  'a.foo.bar',
  'is.nl.foo',
  'foo.bar/x?y=1',
  'https://foo.ninja',
]
const ENDINGS = ['', '.', ',', '!', '?', ')', ':', '…', '”']

const sentence = (...addresses: string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...PROSE, ...addresses), fc.constantFrom(...ENDINGS)), { maxLength: 12 })
    .map((words) => `Kijk ${words.map((word) => word.join('')).join(' ')}`)

describe('lengths and links as X has them', () => {
  test('any text without an address weighs the same', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 }).map((any) => any.replaceAll('.', ''))
    fc.assert(
      fc.property(text, (any) => {
        expect(weightedLength(any)).toBe(theirs(any))
        expect(ourLinks(any)).toEqual(theirLinks(any))
      }),
      { numRuns: 3000 },
    )
  })

  test('sentences with addresses have the same links and weigh the same', () => {
    fc.assert(
      fc.property(sentence(...SURE), (text) => {
        expect([ourLinks(text), weightedLength(text)]).toEqual([theirLinks(text), theirs(text)])
      }),
      { numRuns: 3000 },
    )
  })

  test('where the end of a domain may be one or not, no text is taken to be shorter than it is', () => {
    fc.assert(
      fc.property(sentence(...SURE, ...UNSURE), (text) => {
        expect(weightedLength(text)).toBeGreaterThanOrEqual(theirs(text))
      }),
      { numRuns: 3000 },
    )
  })
})

// Known, and left: what nobody writes, or where X's library contradicts itself.
test.each([
  ['an accented letter at the very beginning belongs to no bare domain', 'éx.ly', 23, 24],
  ['two addresses without a space', 'http://ex_ample.com/https://example.org', 43, 39],
  ['a dash or dot between another script and a domain', '日本-example.org', 16, 27],
  ["after X's own short address a query is part of it", 't.co/abc?x', 25, 23],
])('known difference: %s', (_, text, ours, x) => {
  expect([weightedLength(text), theirs(text)]).toEqual([ours, x])
})
