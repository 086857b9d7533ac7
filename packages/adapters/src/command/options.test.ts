import { expect, test } from 'vitest'
import { asked } from './options.ts'

const nothing = { config: undefined, file: '', url: undefined, deep: false }

test.each([
  ['serve', { command: 'serve' }],
  ['serve pilot.config.js', { command: 'serve', config: 'pilot.config.js' }],
  ['doctor --url https://a.nl/advocacy --deep', { command: 'doctor', url: 'https://a.nl/advocacy', deep: true }],
  ['backup weekly.db', { command: 'backup', file: 'weekly.db' }],
  ['restore pilot.config.js weekly.db', { command: 'restore', config: 'pilot.config.js', file: 'weekly.db' }],
  ['run-due', { command: 'run-due' }],
  [
    'import-counts posts.csv --count like --count Views=view --share id --observed-at 2026-11-18 --backfill old',
    {
      command: 'import-counts',
      file: 'posts.csv',
      counts: { counts: { like: 'like', Views: 'view' }, share: 'id', observedAt: '2026-11-18', backfill: 'old' },
    },
  ],
])('%s', (line, what) => {
  expect(asked(line.split(' '))).toEqual({ ...nothing, ...what })
})

test('help asks for nothing else', () => {
  expect(asked(['restore', '--help'])).toBeUndefined()
})

test.each([
  ['no command', [], 'Name a command.'],
  ['an unknown command', ['server'], 'There is no command "server".'],
  ['an unknown option', ['serve', '--port', '80'], "Unknown option '--port'"],
  ['a back-up without a file', ['backup'], 'Name the file: advocacy backup <file>.'],
  ['a word too many', ['serve', 'a.mjs', 'b.mjs'], 'There is one word too many: b.mjs.'],
  ['an option of another command', ['serve', '--deep'], '--deep is for doctor.'],
  ['counts without a column', ['import-counts', 'posts.csv'], 'Name the columns of counts'],
])('%s is refused', (_, args, says) => {
  expect(() => asked(args)).toThrow(expect.objectContaining({ exitCode: 2, message: expect.stringContaining(says) }))
})
