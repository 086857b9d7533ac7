import type { Stretch } from './links.ts'

/**
 * The phrases of a list that a text holds. Case, accents written apart, invisible characters and what stands between words make no difference; `*` in a phrase stands for any
 * letters and digits of one word. Phrases are compared word by word and are no regular expressions, so no phrase can make a long text slow: the work is at most the length of the text
 * times that of the phrase.
 */
export function blockedIn(text: string, phrases: readonly string[]): string[] {
  const words = wordsOf(text)
  return phrases.filter((phrase) => holds(words, wordsOf(phrase, true)))
}

/** Where a blocked phrase stands first in a text: from the beginning of a word to the end of one, spaces apart. Undefined when it does not. */
export function blockedStretch(text: string, phrase: string): Stretch | undefined {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
  const isBlocked = (start: number, end: number) => blockedIn(text.slice(start, end), [phrase]).length > 0
  const end = words.find((word) => isBlocked(0, word.end))?.end
  if (end === undefined) return undefined
  const start = words.findLast((word) => word.start < end && isBlocked(word.start, end))?.start ?? 0
  return { start, end, text: text.slice(start, end) }
}

/** Whether a text can be a blocked phrase: there is something in it to compare. */
export function isPhrase(text: string): boolean {
  return wordsOf(text, true).some((word) => /[^*]/.test(word))
}

function wordsOf(text: string, stars = false): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
  return plain.match(stars ? /[\p{L}\p{M}\p{N}*]+/gu : /[\p{L}\p{M}\p{N}]+/gu) ?? []
}

function holds(words: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false
  return words.some((_, at) => phrase.every((glob, index) => fits(words[at + index], glob)))
}

/** Whether a word fits a phrase's word. After a mismatch only the last star takes one more character, so nothing is tried twice. */
function fits(word: string | undefined, glob: string): boolean {
  if (word === undefined || !glob.includes('*')) return word === glob
  let at = 0
  let next = 0
  let star = -1
  let taken = 0
  while (at < word.length) {
    if (glob[next] === '*') {
      star = next
      next += 1
      taken = at
    } else if (glob[next] === word[at]) {
      at += 1
      next += 1
    } else if (star !== -1) {
      next = star + 1
      taken += 1
      at = taken
    } else return false
  }
  return [...glob.slice(next)].every((character) => character === '*')
}
