import { candidatesIn, type Stretch } from './links.ts'

const WORD = String.raw`[\p{L}\p{M}\p{Nd}_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7]`
const HASHTAG = /* @__PURE__ */ new RegExp(
  `(?<!(?![\ufe0e\ufe0f])${WORD}|&)[#＃](?![\ufe0f\u20e3])(${WORD}+)(?!${WORD}|[#＃]|://)`,
  'gu',
)

/** A hashtag in a text: `text` is the tag without its sign, and the stretch begins at the sign. */
export type Hashtag = Stretch

/**
 * The hashtags of a text, as X reads them: letters, digits and underscores with at least one letter, not inside an address.
 *
 * Source: twitter/twitter-text, conformance/extract.yml.
 */
export function hashtagsIn(text: string): Hashtag[] {
  const links = candidatesIn(text)
  return [...text.matchAll(HASHTAG)].flatMap(({ index, 0: whole, 1: tag = '' }) => {
    const end = index + whole.length
    const isInLink = links.some((link) => index < link.end && link.start < end)
    return isInLink || !/[\p{L}\p{M}]/u.test(tag) ? [] : { start: index, end, text: tag }
  })
}
