import { expect, test } from 'vitest'
import { fences } from '../packages/markdown.ts'
import { printedBy, saysThatItPrints } from './run.ts'

for (const { heading, code } of fences('docs/guide/scoring.md')) {
  test(`"${heading}" prints what its comments say`, async () => {
    expect(saysThatItPrints(code)).not.toEqual([])
    expect(await printedBy(code)).toEqual(saysThatItPrints(code))
  })
}
