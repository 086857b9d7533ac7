import { hashtagsIn } from './hashtags.ts'
import { linksIn } from './links.ts'

/** The share of own words from which a text is somebody's own. */
export const OWN_WORDS = 0.5

const SHINGLE = 3

/**
 * How much of a text is the person's own, from 0 (all of it stands in one of the suggested captions) to 1 (nothing does): 1 minus the containment of the text in the caption that it is
 * closest to, C(A, B) = |S(A) ∩ S(B)| / |S(A)|, with S the set of runs of three words, or of fewer where the text has fewer. Case, punctuation, emoji, addresses and hashtags do not
 * count. A text without a word has 0.
 *
 * Source: A. Broder, On the resemblance and containment of documents (1997).
 */
export function ownWords(text: string, captions: readonly string[]): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const size = Math.min(SHINGLE, words.length)
  const own = shingles(words, size)
  const contained = captions.map((caption) => {
    const theirs = shingles(wordsOf(caption), size)
    return [...own].filter((shingle) => theirs.has(shingle)).length
  })
  return 1 - Math.max(0, ...contained) / own.size
}

function wordsOf(text: string): string[] {
  const aside = [...linksIn(text), ...hashtagsIn(text)].sort((a, b) => b.start - a.start)
  const rest = aside.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  return (
    rest
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

function shingles(words: readonly string[], size: number): Set<string> {
  return new Set(words.slice(size - 1).map((_, index) => words.slice(index, index + size).join(' ')))
}
