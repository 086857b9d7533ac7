import { factsOf, platforms } from '@advocacy-kit/core/sharing'
import { expect, test } from 'vitest'
import { page } from '../packages/markdown.ts'

test('the table of platforms says what the registry holds', () => {
  const rows = page('docs/guide/platforms.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const expected = platforms.map(({ id, flow }) => {
    const { limit, reads, verifiedOn } = factsOf(id)
    const bytes = limit?.bytes === undefined ? '' : `, ${limit.bytes.toLocaleString('en')} bytes`
    const text = limit ? `${limit.max.toLocaleString('en')} ${limit.counts}${bytes}` : '–'
    return `| \`${id}\` | ${flow} | ${text} | ${reads} | ${verifiedOn ?? '–'} |`
  })
  expect(rows).toEqual(expected)
})
