import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facetProblems, facetsOf } from './facets.ts'

const link = (byteStart: number, byteEnd: number, uri: string) => ({
  index: { byteStart, byteEnd },
  features: [{ $type: 'app.bsky.richtext.facet#link' as const, uri }] as [
    { $type: 'app.bsky.richtext.facet#link'; uri: string },
  ],
})

test('links and tags stand where their bytes are', () => {
  // é takes two bytes, the rocket four.
  expect(facetsOf('é 🚀 https://example.org/é #werk')).toEqual([
    link(8, 30, 'https://example.org/é'),
    { index: { byteStart: 31, byteEnd: 36 }, features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'werk' }] },
  ])
})

test('a bare domain links to https', () => {
  expect(facetsOf('Kijk op example.org.')).toEqual([link(8, 19, 'https://example.org')])
})

test('a tag of more than 64 characters is none', () => {
  expect(facetsOf(`#${'a'.repeat(64)}`)).toHaveLength(1)
  expect(facetsOf(`#${'a'.repeat(65)}`)).toEqual([])
})

test('the facets of any text hold', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.constantFrom(' ', '#tag', '#日本', '🚀', 'example.org', 'é', '\n'),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('').toWellFormed()
      expect(facetProblems(text, facetsOf(text))).toEqual([])
    }),
  )
})

test.each([
  ['the end before the begin', link(9, 4, 'https://a.nl')],
  ['nothing', link(4, 4, '')],
  ['past the end', link(2, 99, 'https://a.nl')],
  ['before the begin', link(-1, 4, 'https://a.nl')],
  ['half a character', link(1, 14, 'https://a.nl')],
  ['another address', link(3, 15, 'https://b.nl')],
  ['no number', link(Number.NaN, 4, 'https://a.nl')],
])('what Bluesky would take is refused: %s', (_, facet) => {
  expect(facetProblems('é https://a.nl', [facet])).toHaveLength(1)
})

test('facets do not overlap', () => {
  const text = 'https://a.nl'
  expect(facetProblems(text, [link(0, 12, text)])).toEqual([])
  expect(facetProblems(text, [link(0, 12, text), link(8, 12, 'https://a.nl')])).toEqual([
    'The facet at bytes 8 to 12 overlaps another.',
  ])
})
