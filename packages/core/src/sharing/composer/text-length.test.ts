import { expect, test } from 'vitest'
import { graphemes, mastodonLength, threadsLength, utf8Bytes, weightedLength } from './text-length.ts'

const FAMILY = '👨‍👩‍👧‍👦'

test.each([
  ['', 0],
  ['Kom erbij!', 10],
  ['é', 1],
  ['e\u0301', 1],
  ['日本', 4],
  ['Привет', 6],
  ['\u10ff\u1100', 3],
  ['\u200d\u200e\u2010', 4],
  ['…', 2],
  ['‘quoted’', 8],
  ['🚀', 2],
  [FAMILY, 2],
  ['👍🏽', 2],
  ['🇳🇱', 2],
  ['https://example.org/', 23],
  ['https://example.org/a/very/long/path/that/goes/on/and/on', 23],
  ['Zie https://example.org/a.', 4 + 23 + 1],
  ['example.org', 23],
  ['t.co/abc https://t.co/def', 23 + 1 + 23],
  // Whether X knows the end of these is not known here: the larger of both counts.
  ['a.plumbing', 23],
  ['a-name-that-is-longer-than-an-address.plumbing', 46],
  ['\ud83d', 2],
])('X weighs %j as %i', (text, length) => {
  expect(weightedLength(text)).toBe(length)
})

test.each([
  [FAMILY, 1, 25],
  ['e\u0301', 1, 3],
  ['🇳🇱', 1, 8],
  ['a\r\nb', 3, 4],
])('%j has %i characters and %i bytes', (text, seen, bytes) => {
  expect(graphemes(text)).toBe(seen)
  expect(utf8Bytes(text)).toBe(bytes)
})

test.each([
  ['Hoi @ann@mastodon.nl!', 9],
  ['Hoi @ann!', 9],
  ['https://example.org/a/very/long/path/that/goes/on', 23],
  ['Zie https://example.org/ en https://example.org/b', 4 + 23 + 4 + 23],
  ['https://example.org/@ann@mastodon.nl', 23],
  ['example.org', 11],
  [FAMILY, 1],
])('Mastodon counts %j as %i', (text, length) => {
  expect(mastodonLength(text)).toBe(length)
})

test('a Mastodon server may reserve another length for addresses', () => {
  expect(mastodonLength('https://example.org/', 30)).toBe(30)
})

test.each([
  ['abc', 3],
  ['é', 1],
  ['🚀', 4],
  ['a🚀b', 6],
  ['👍🏽', 8],
  ['❤️', 6],
  ['123', 3],
])('Threads counts %j as %i', (text, length) => {
  expect(threadsLength(text)).toBe(length)
})
