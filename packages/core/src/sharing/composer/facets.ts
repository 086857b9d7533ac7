import { hashtagsIn } from './hashtags.ts'
import { linksIn, type Stretch } from './links.ts'
import { graphemes, utf8Bytes } from './text-length.ts'

/** A link or tag within a post of Bluesky, where it stands in bytes of UTF-8; the end is not part of it. */
export interface Facet {
  index: { byteStart: number; byteEnd: number }
  features: [
    { $type: 'app.bsky.richtext.facet#link'; uri: string } | { $type: 'app.bsky.richtext.facet#tag'; tag: string },
  ]
}

const TAG_GRAPHEMES = 64
const TAG_BYTES = 640

/**
 * The links and tags of a post of Bluesky, in order. A bare domain links to https. Mentions are left alone: they need the account's identifier.
 *
 * Source: bluesky-social/bsky-docs, post-richtext; lexicon app.bsky.richtext.facet.
 */
export function facetsOf(text: string): Facet[] {
  const links = linksIn(text).map((link): [Stretch, Facet['features']] => {
    const uri = /^https?:/i.test(link.text) ? link.text : `https://${link.text}`
    return [link, [{ $type: 'app.bsky.richtext.facet#link', uri }]]
  })
  const tags = hashtagsIn(text)
    .filter(({ text: tag }) => isTag(tag))
    .map((found): [Stretch, Facet['features']] => [found, [{ $type: 'app.bsky.richtext.facet#tag', tag: found.text }]])
  return [...links, ...tags]
    .sort(([a], [b]) => a.start - b.start)
    .map(([{ start, end }, features]) => ({ index: bytesOf(text, start, end), features }))
}

function bytesOf(text: string, start: number, end: number): Facet['index'] {
  const byteStart = utf8Bytes(text.slice(0, start))
  return { byteStart, byteEnd: byteStart + utf8Bytes(text.slice(start, end)) }
}

function isTag(tag: string): boolean {
  return tag !== '' && graphemes(tag) <= TAG_GRAPHEMES && utf8Bytes(tag) <= TAG_BYTES
}

/**
 * What is wrong with facets, which Bluesky's servers accept as they come: one message for each, none when all hold. A facet must lie within the text, cut no character, overlap no
 * other, and stand on the very text that it links.
 */
export function facetProblems(text: string, facets: readonly Facet[]): string[] {
  const bytes = new TextEncoder().encode(text)
  let free = 0
  return [...facets]
    .sort((a, b) => a.index.byteStart - b.index.byteStart)
    .flatMap((facet) => {
      const { byteStart, byteEnd } = facet.index
      const where = `The facet at bytes ${byteStart} to ${byteEnd}`
      if (!(byteStart >= 0 && byteStart < byteEnd && byteEnd <= bytes.length))
        return [`${where} lies outside the text.`]
      const overlaps = byteStart < free
      free = Math.max(free, byteEnd)
      if (overlaps) return [`${where} overlaps another.`]
      return standsOn(facet, bytes) ? [] : [`${where} does not stand on what it links.`]
    })
}

function standsOn({ index, features: [feature] }: Facet, bytes: Uint8Array): boolean {
  const shown = decoded(bytes.slice(index.byteStart, index.byteEnd))
  if (shown === undefined) return false
  if ('tag' in feature) return isTag(feature.tag) && /^[#＃]/.test(shown) && shown.slice(1) === feature.tag
  return feature.uri === shown || feature.uri === `https://${shown}`
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
