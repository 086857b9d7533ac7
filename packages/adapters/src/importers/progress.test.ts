import { expect, test } from 'vitest'
import { progressOn } from './progress.ts'

function shown(isTTY: boolean, columns: number, ...steps: [done: number, total: number][]): string {
  let text = ''
  const progress = progressOn({ isTTY, columns, write: (more) => (text += more) }, 'polls.csv')
  for (const [done, total] of steps) progress.show(done, total)
  progress.end()
  return text
}

test('a bar drawn in place on a terminal', () => {
  expect(shown(true, 60, [0, 2000], [1000, 2000], [2000, 2000])).toBe(
    `\r[${' '.repeat(32)}] 0 % polls.csv 0 of 2,000` +
      `\r[${'='.repeat(14)}${' '.repeat(13)}] 50 % polls.csv 1,000 of 2,000` +
      `\r[${'='.repeat(26)}] 100 % polls.csv 2,000 of 2,000\n`,
  )
})

test('a line for every ten per cent elsewhere', () => {
  expect(shown(false, 60, [0, 30], [1, 30], [3, 30], [4, 30], [30, 30])).toBe(
    'polls.csv: 0 of 30 activities (0 %)\npolls.csv: 3 of 30 activities (10 %)\npolls.csv: 30 of 30 activities (100 %)\n',
  )
})

test('nothing to send is done', () => {
  expect(shown(false, 60, [0, 0])).toBe('polls.csv: 0 of 0 activities (100 %)\n')
})
