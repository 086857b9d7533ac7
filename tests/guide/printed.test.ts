import { expect, test } from 'vitest'
import { fences } from '../packages/markdown.ts'
import { printedBy, saysThatItPrints } from './run.ts'

const blocks = [
  'docs/guide/scoring.md',
  'docs/guide/points-by-hand.md',
  'docs/guide/kudos.md',
  'docs/guide/server.md',
  'docs/guide/platforms.md',
  'docs/guide/composing.md',
]
  .flatMap(fences)
  .filter(({ code }) => code.includes('console.log('))

test.each(blocks)('$page, "$heading", prints what its comments say', async ({ code }) => {
  expect(saysThatItPrints(code)).not.toEqual([])
  expect(await printedBy(code)).toEqual(saysThatItPrints(code))
})
