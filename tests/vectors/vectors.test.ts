import { describe, expect, test } from 'vitest'
import { questionsOf } from './answers.ts'
import type { Line } from './line.ts'
import { map } from './map.ts'
import { skipped, vectorFiles } from './vectors.ts'

/** More than this, and the kit would have semantics of its own. */
const MOST_DIFFERENCES = 25

const all = Object.values(map).flatMap((lines) => Object.entries(lines))
const ofKind = (kind: Line['kind']) => all.filter(([, line]) => line.kind === kind)

test(`at most ${MOST_DIFFERENCES} cases differ: ${ofKind('differs').length} of ${all.length} do`, () => {
  expect(ofKind('differs').length).toBeLessThanOrEqual(MOST_DIFFERENCES)
})

describe.skipIf(skipped)(`the vectors${skipped ? ` (skipped: ${skipped})` : ''}`, () => {
  const files = skipped ? [] : vectorFiles()

  test('every file and every case has its line, and every line its case', () => {
    const lines = Object.fromEntries(Object.entries(map).map(([file, cases]) => [file, Object.keys(cases).sort()]))
    const cases = Object.fromEntries(
      files.map((file) => [
        file,
        questionsOf(file)
          .map(({ id }) => id)
          .sort(),
      ]),
    )
    expect(lines).toEqual(cases)
  })

  describe.each(files)('%s', (file) => {
    for (const { id, expected, answer } of questionsOf(file)) {
      const line = map[file]?.[id]
      switch (line?.kind) {
        case 'same':
          test(id, async () => expect(await answer({})).toEqual(expected))
          break
        case 'mode':
          test(`${id}, with ${JSON.stringify(line.mode)}`, async () =>
            expect(await answer(line.mode)).toEqual(expected))
          break
        case 'differs':
          test(`${id} differs: ${line.reason}`, async () => expect(await answer({})).not.toEqual(expected))
          break
        default:
          test(`${id} has no line`, () => expect.fail(`Say in tests/vectors/map.ts how the kit stands to ${id}.`))
      }
    }
  })
})
