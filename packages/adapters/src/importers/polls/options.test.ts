import { describe, expect, test } from 'vitest'
import { importOptions } from './options.ts'

const NEEDED = ['--program', 'p', '--first-poll', '2016-01-04T00:20', '--ambassador', 'mod 60', 'polls.csv']

describe('importOptions', () => {
  test('what is left out', () => {
    expect(importOptions(NEEDED, {})).toMatchObject({
      program: 'p',
      files: ['polls.csv'],
      timeZone: 'Europe/Amsterdam',
      schedule: { every: 1_200_000 },
      kind: 'like',
      platform: undefined,
      batch: 2000,
      target: { database: 'advocacy.db' },
      progressFile: 'advocacy.db.import.json',
    })
  })

  test('a running server takes its token from the environment, an option goes first', () => {
    const endpoint = 'https://advocacy.voorbeeld.nl/advocacy'
    const args = [...NEEDED, '--endpoint', endpoint]
    expect(importOptions(args, { ADVOCACY_TOKEN: 'a' })).toMatchObject({
      target: { endpoint, token: 'a' },
      progressFile: 'advocacy.import.json',
    })
    expect(importOptions([...args, '--token', 'b'], { ADVOCACY_TOKEN: 'a' })).toMatchObject({
      target: { endpoint, token: 'b' },
    })
  })

  test.each([
    ['mod 60', '83537', '17'],
    ['id mod 60', '83537', '17'],
    ['mod 7', '0', '0'],
    // 2^64 - 1 is 5 mod 10; as a double it would be 2^64, which is 6.
    ['mod 10', '18446744073709551615', '5'],
    ['mod 60', 'urn:li:17', undefined],
  ])('--ambassador "%s" of %s', (how, item, person) => {
    expect(importOptions([...NEEDED, '--ambassador', how], {})?.ambassador(item)).toBe(person)
  })

  test('undefined when help is asked for', () => {
    expect(importOptions(['--help'], {})).toBeUndefined()
  })

  test.each([
    [
      'nothing but a program',
      ['--program', 'p'],
      ['--first-poll is missing', '--ambassador is missing', 'at least one CSV file'],
    ],
    ['an unknown option', [...NEEDED, '--colour', 'red'], ['--colour']],
    [
      'ids',
      [...NEEDED, '--program', 'a b', '--kind', '', '--platform', 'Ü'],
      ['--program "a b"', '--kind is missing', '--platform "Ü"'],
    ],
    ['times', [...NEEDED, '--first-poll', 'today', '--every', '20'], ['"today"', '"20"']],
    ['a zone', [...NEEDED, '--time-zone', 'Zilverveen'], ['"Zilverveen"']],
    ['a batch that is too large', [...NEEDED, '--batch', '5001'], ['1 to 5000']],
    ['an ambassador', [...NEEDED, '--ambassador', 'mod 0'], ['mod 0']],
    ['an endpoint without a token', [...NEEDED, '--endpoint', 'http://127.0.0.1:9/advocacy'], ['ADVOCACY_TOKEN']],
    ['an endpoint that is none', [...NEEDED, '--endpoint', 'file:///x', '--token', 't'], ['file:///x']],
    [
      'both an endpoint and a database',
      [...NEEDED, '--endpoint', 'http://x/', '--database', 'x', '--token', 't'],
      ['not both'],
    ],
  ])('refuses %s', (_, args, messages) => {
    const mistakes = mistakesOf(args)
    for (const message of messages) expect(mistakes).toContain(message)
  })
})

function mistakesOf(args: readonly string[]): string {
  try {
    importOptions(args, {})
    return 'none'
  } catch (error) {
    expect(error).toMatchObject({ code: 'invalid-input' })
    return error instanceof Error ? error.message : ''
  }
}
