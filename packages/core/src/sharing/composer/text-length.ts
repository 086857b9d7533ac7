import { candidatesIn, linksIn } from './links.ts'

const segmenter = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'grapheme' })
const encoder = /* @__PURE__ */ new TextEncoder()

/** How many characters a reader sees: extended grapheme clusters, as Unicode's UAX 29 parts them. */
export function graphemes(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}

/** How many bytes a text takes in UTF-8. */
export function utf8Bytes(text: string): number {
  return encoder.encode(text).length
}

const X_ADDRESS = 23

/**
 * The length of a text as X weighs it: Latin and other common scripts 1, all else 2, an emoji 2 whatever it is made of, an address 23. Where it cannot be known whether X
 * takes something for an address, the larger of both counts, so that a text never turns out too long.
 *
 * Source: twitter/twitter-text, config/v3.json; docs.x.com, counting characters.
 */
export function weightedLength(text: string): number {
  const normal = text.normalize('NFC')
  let length = 0
  let at = 0
  for (const { start, end, sure } of candidatesIn(normal)) {
    const address = normal.slice(start, end)
    length += weightOf(normal.slice(at, start)) + (sure ? X_ADDRESS : Math.max(weightOf(address), mostOf(address)))
    at = end
  }
  return length + weightOf(normal.slice(at))
}

/** The most that what may be an address comes to: its first two names are one, and the rest is text. */
function mostOf(address: string): number {
  const [first = ''] = /^(?:https?:\/\/)?[^.]*\.[^.]*/i.exec(address) ?? []
  return X_ADDRESS + weightOf(address.slice(first.length))
}

function weightOf(text: string): number {
  let weight = 0
  for (const { segment } of segmenter.segment(text))
    weight += isEmoji(segment) ? 2 : [...segment].reduce((sum, character) => sum + characterWeight(character), 0)
  return weight
}

function characterWeight(character: string): 1 | 2 {
  const code = character.codePointAt(0) ?? 0
  const isLight =
    code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247)
  return isLight ? 1 : 2
}

// The flag is newer than the language that is compiled to; browsers have had it since 2023.
const RGI_EMOJI = '^\\p{RGI_Emoji}$'
const EMOJI = /* @__PURE__ */ new RegExp(RGI_EMOJI, 'v')

/** Whether a grapheme is one of Unicode's emoji for interchange. */
function isEmoji(grapheme: string): boolean {
  return EMOJI.test(grapheme)
}

/**
 * The length of a text as Mastodon counts it: graphemes, an address as much as the server reserves for it, and of `@ann@mastodon.nl` the local part alone.
 *
 * Source: docs.joinmastodon.org, `configuration.statuses.characters_reserved_per_url`; user/posting.
 */
export function mastodonLength(text: string, address = 23): number {
  const links = linksIn(text).filter((link) => /^https?:/i.test(link.text))
  const rest = [...links].reverse().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  const local = rest.replace(/(?<![\w/])(@\w[\w.-]*)@[\w.-]*\w/g, '$1')
  return graphemes(local) + links.length * address
}

/**
 * The length of a text as Threads counts it: UTF-16 units, and emoji as the bytes they take in UTF-8.
 *
 * Source: developers.facebook.com, Threads posts.
 */
export function threadsLength(text: string): number {
  let length = 0
  for (const { segment } of segmenter.segment(text))
    length += /\p{Emoji_Presentation}|\ufe0f/u.test(segment) ? utf8Bytes(segment) : segment.length
  return length
}
