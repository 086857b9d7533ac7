import fc from 'fast-check'
import { expect, test } from 'vitest'
import { littleText } from './little-text.ts'

test.each([
  ['Kom erbij (nu)!', 'Kom erbij \\(nu\\)!'],
  ['a_b * ~c~ <d> [e] {f} | @g \\', 'a\\_b \\* \\~c\\~ \\<d\\> \\[e\\] \\{f\\} \\| \\@g \\\\'],
  ['Kom erbij #werk_nl!', 'Kom erbij {hashtag|\\#|werk\\_nl}!'],
  ['C# en #1', 'C\\# en \\#1'],
])('%j is written as %j', (text, written) => {
  expect(littleText(text)).toBe(written)
})

test('what LinkedIn reads is what was written, for any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...'|{}@[]()<>#\\*_~ a', '#tag', '#a_b', '{hashtag|'),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      expect(read(littleText(text))).toBe(text.replaceAll('＃', '#'))
    }),
    { numRuns: 500 },
  )
})

/** A reader of little text that goes by its grammar: `\c` is c, a hashtag template is its tag, and any other reserved character ends the post. */
function read(written: string): string {
  let text = ''
  for (let at = 0; at < written.length; at += 1) {
    const template = /^\{hashtag\|\\#\|((?:\\.|[^\\}])+)\}/su.exec(written.slice(at))
    if (template) {
      text += `#${template[1]?.replace(/\\(.)/gs, '$1')}`
      at += template[0].length - 1
    } else if (written[at] === '\\') {
      at += 1
      text += written[at]
    } else if ('|{}@[]()<>#*_~'.includes(written[at] ?? '')) return text
    else text += written[at]
  }
  return text.replaceAll('＃', '#')
}
