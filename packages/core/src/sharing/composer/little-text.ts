import { hashtagsIn } from './hashtags.ts'

const RESERVED = /[|{}@[\]()<>#\\*_~]/g

/**
 * A text as the `commentary` of LinkedIn's API wants it: reserved characters behind a backslash, without which the post is cut at the first of them, and hashtags as
 * `{hashtag|\#|word}`.
 *
 * Source: learn.microsoft.com/linkedin, little text format.
 */
export function littleText(text: string): string {
  let at = 0
  let written = ''
  for (const { start, end, text: tag } of hashtagsIn(text)) {
    written += `${escaped(text.slice(at, start))}{hashtag|\\#|${escaped(tag)}}`
    at = end
  }
  return written + escaped(text.slice(at))
}

function escaped(text: string): string {
  return text.replace(RESERVED, '\\$&')
}
