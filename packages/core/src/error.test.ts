import { expect, test } from 'vitest'
import { AdvocacyError, isAdvocacyError, isErrorCode } from './error.ts'

test('an error says what it is, with nothing that nobody gave it', () => {
  const error = new AdvocacyError('busy', 'Come back later.')
  expect(error).toMatchObject({ name: 'AdvocacyError', code: 'busy', message: 'Come back later.', issues: [] })
  expect(error.retryAfter).toBeUndefined()
  expect('cause' in error).toBe(false)
})

test('an error carries its mistakes, its cause, and when it may go better', () => {
  const issues = [{ pointer: '/id', detail: 'stands twice' }]
  const cause = new Error('below')
  const error = new AdvocacyError('busy', 'Come back later.', { issues, cause, retryAfter: 9 })
  expect([error.issues, error.cause, error.retryAfter]).toEqual([issues, cause, 9])
})

test.each<[what: string, error: unknown, is: boolean]>([
  ['the kit’s own', new AdvocacyError('busy', 'no'), true],
  [
    'that of another copy of the package',
    Object.assign(new Error('no'), { name: 'AdvocacyError', code: 'busy' }),
    true,
  ],
  [
    'one with a code that the kit does not know',
    Object.assign(new Error('no'), { name: 'AdvocacyError', code: 'EPIPE' }),
    false,
  ],
  ['one without a code', Object.assign(new Error('no'), { name: 'AdvocacyError' }), false],
  ['another with a code of the kit', Object.assign(new Error('no'), { code: 'busy' }), false],
  ['what is no error', { name: 'AdvocacyError', code: 'busy' }, false],
])('%s: an error of the kit, or not', (_what, error, is) => {
  expect(isAdvocacyError(error)).toBe(is)
})

test.each<[unknown, boolean]>([
  ['busy', true],
  ['toString', false],
  ['', false],
  [409, false],
  [['busy'], false],
  [undefined, false],
])('%j is a code: %j', (code, is) => {
  expect(isErrorCode(code)).toBe(is)
})
