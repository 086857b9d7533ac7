/** Where a UTF-16 unit from U+D800 on stands among code points: surrogates, which write U+10000 and above, come after U+E000 to U+FFFF. */
const rank = (unit: number) => (unit < 0xe000 ? unit + 0x2000 : unit - 0x800)

/**
 * Compares two strings by their UTF-8 bytes, which is by code points: negative when `a` comes first, 0 when equal. JavaScript's own `<` compares
 * UTF-16 units and puts an emoji before U+FFFD; every store must order ids alike, so all of the kit orders them by this. The strings are
 * well-formed Unicode.
 *
 * @example
 * ```ts
 * import { compareBytes } from '@advocacy-kit/core'
 *
 * const ids = ['b', '\u{1F600}', '\uFFFD', 'a'].sort(compareBytes) // ['a', 'b', '\uFFFD', '\u{1F600}']
 * ```
 */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i)
    const right = b.charCodeAt(i)
    if (left !== right) return left < 0xd800 || right < 0xd800 ? left - right : rank(left) - rank(right)
  }
  return a.length - b.length
}
