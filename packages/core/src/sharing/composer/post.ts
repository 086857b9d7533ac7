import type { TextLimit } from '../facts.ts'
import { captionWithLink } from '../platform.ts'
import { factsOf } from '../platform-facts.ts'
import { blockedIn } from './blocked-phrases.ts'
import { hashtagsIn } from './hashtags.ts'
import { linksIn } from './links.ts'
import { graphemes, mastodonLength, threadsLength, utf8Bytes, weightedLength } from './text-length.ts'

/** What a person is about to post, and what goes with it. */
export interface Draft {
  /** The id of a platform. */
  platform: string
  /** What the person wrote, or left as it was suggested. */
  words: string
  /** The address that is shared. */
  url: string
  /** What tells readers that the writer works here; null for nothing. */
  disclosure?: string | null | undefined
  /** Hashtags that go with it, without their sign. */
  hashtags?: readonly string[] | undefined
  /** Phrases that may not stand in it. */
  blockedPhrases?: readonly string[] | undefined
  /** The only words that are allowed, where the item's text is fixed. */
  fixed?: readonly string[] | undefined
  /** Until when it may not be shared, and the instant that it is now, in milliseconds. */
  embargo?: { until: string; now: number } | undefined
  /** The limit of a server that has another one than its network. */
  limit?: TextLimit | undefined
}

/** Why a post does not fit, by a stable code, and in words how to mend it. */
export interface PostProblem {
  code: 'too-long' | 'too-many-bytes' | 'too-many-links' | 'blocked-phrase' | 'fixed-text' | 'embargoed'
  message: string
  /** How much it is over the limit, in what the network counts. */
  over?: number
  /** The phrase that may not stand in it. */
  phrase?: string
}

/** A post as it would stand on the network. */
export interface Post {
  /** The text to fill in or to paste: the words, the disclosure and the hashtags, without the link. */
  text: string
  /** The length as the network counts it, with the link where it counts. */
  length: number
  /** How much is left, in what the network counts; below zero when it is too long, null where no limit is known. */
  remaining: number | null
  problems: PostProblem[]
}

/** How far readers see before they have to open a post, in UTF-16 units: the shortest of the large networks, Instagram. Not on a network's own pages. */
const FOLD = 125

/**
 * Puts a post together and says what is left of the network's limit, and all that does not fit. The disclosure stands where readers see it without opening the post; it and the hashtags are added
 * unless they are there, and are counted.
 */
export function composePost(draft: Draft): Post {
  const { link, limit: usual } = factsOf(draft.platform)
  const limit = draft.limit ?? usual
  const text = tagged(disclosed(draft.words.trim(), draft.disclosure ?? ''), draft.hashtags ?? [])
  const counted = link === 'inside' ? captionWithLink({ text, url: draft.url }) : text
  const length = lengthOf(counted, limit)
  const remaining = limit ? limit.max - length : null
  const problems = [...limitProblems(counted, draft.url, length, limit), ...ruleProblems(draft)]
  return { text, length, remaining, problems }
}

function disclosed(words: string, disclosure: string): string {
  const at = words.toLowerCase().indexOf(disclosure.toLowerCase())
  if (at !== -1 && at + disclosure.length <= FOLD) return words
  const after = [words, disclosure].filter(Boolean).join(' ')
  return after.length <= FOLD ? after : `${disclosure}\n${words}`
}

function tagged(text: string, hashtags: readonly string[]): string {
  const there = new Set(hashtagsIn(text).map((found) => found.text.toLowerCase()))
  const missing = hashtags.filter((tag) => !there.has(tag.toLowerCase()) && there.add(tag.toLowerCase()))
  return [text, ...missing.map((tag) => `#${tag}`)].filter(Boolean).join(' ')
}

function lengthOf(text: string, limit: TextLimit | undefined): number {
  switch (limit?.counts) {
    case 'graphemes':
      return graphemes(text)
    case 'weighted':
      return weightedLength(text)
    case 'mastodon':
      return mastodonLength(text, limit.address)
    case 'threads':
      return threadsLength(text)
    default:
      return text.length
  }
}

function limitProblems(text: string, url: string, length: number, limit: TextLimit | undefined): PostProblem[] {
  if (!limit) return []
  const { max, bytes = Number.POSITIVE_INFINITY, links = Number.POSITIVE_INFINITY } = limit
  const overBytes = utf8Bytes(text) - bytes
  const overLinks = new Set([url, ...linksIn(text).map((link) => link.text)]).size - links
  const problem = (code: PostProblem['code'], over: number, message: string) =>
    over > 0 ? [{ code, over, message }] : []
  return [
    ...problem('too-long', length - max, `${length - max} over the limit of ${max}: shorten it.`),
    ...problem(
      'too-many-bytes',
      overBytes,
      `${overBytes} bytes over the limit of ${bytes}: use fewer emoji, or shorten it.`,
    ),
    ...problem('too-many-links', overLinks, `${overLinks} links over the limit of ${links}: leave some out.`),
  ]
}

function ruleProblems({ words, blockedPhrases = [], fixed, embargo }: Draft): PostProblem[] {
  const problems: PostProblem[] = blockedIn(words, blockedPhrases).map((phrase) => ({
    code: 'blocked-phrase',
    phrase,
    message: `"${phrase}" may not stand in a post of this program: say it otherwise.`,
  }))
  if (fixed && !fixed.some((one) => one.trim() === words.trim()))
    problems.push({ code: 'fixed-text', message: 'The text of this item is fixed: post it as it was given.' })
  if (embargo && Date.parse(embargo.until) > embargo.now)
    problems.push({ code: 'embargoed', message: `Not before ${embargo.until}: share it then.` })
  return problems
}
