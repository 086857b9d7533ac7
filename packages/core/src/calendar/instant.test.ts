import { expect, test } from 'vitest'
import { fromDigits, millisecondsOf } from './instant.ts'

/** Holds a text against the runtime, by its digits too: they read all that the runtime writes, and nothing otherwise than it reads it. */
function expectAsTheRuntime(text: string): void {
  const at = Date.parse(text)
  expect([text, millisecondsOf(text)]).toEqual([text, at])
  const isUsual = !Number.isNaN(at) && new Date(at).toISOString() === text
  const read = fromDigits(text)
  if (isUsual || !Number.isNaN(read)) expect([text, read]).toEqual([text, at])
}

test('an instant is read as the runtime reads it', () => {
  const dates = ['1970-01-01', '2024-02-29', '2026-02-29', '2026-02-31', '2026-04-31', '2026-13-01', '2026-00-10']
  const more = [
    '2026-1:-05',
    '202/-11-18',
    '2026-11-1:',
    '2026/11/18',
    '2026-01-00',
    '2026-01-32',
    '2026-01-01',
    '2026-01-31',
    '1900-02-28',
    '1900-03-01',
    '2000-02-29',
    '0000-01-01',
    '0099-12-31',
    '9999-12-31',
    '1969-12-31',
    '2026-11-18',
  ]
  const times = ['00:00:00.000Z', '23:59:59.999Z', '09:08:07.060Z', '24:00:00.000Z', '25:00:00.000Z', '12:60:00.000Z']
  const forms = [
    '0::00:00.000Z',
    '00:0/:00.000Z',
    '00:00:0:.000Z',
    '00:00:00.00:Z',
    '00:00:00,000Z',
    '00:00:00.000z',
    '12:00:60.000Z',
    '09:08:07Z',
    '09:08Z',
    '09:08:07.1Z',
    '09:08:07.123456Z',
    '09:08:07.123+01:00',
    '09:08:07.060Z ',
    '09:08:07.060Z0',
    '',
  ]
  for (const date of [...dates, ...more]) {
    for (const time of [...times, ...forms]) {
      expectAsTheRuntime(`${date}T${time}`)
    }
  }
  for (let at = 0; at < 4e12; at += 98_765_432_101) expect(fromDigits(new Date(at).toISOString())).toBe(at)
})

test('of an instant every character counts, as the runtime has it', () => {
  const usual = '2026-11-18T09:08:07.060Z'
  for (let index = 0; index < usual.length; index++) {
    for (const other of ['/', ':', '-', '.', ' ', 'T', 'Z', 'x', '0', '1', '9', '']) {
      expectAsTheRuntime(usual.slice(0, index) + other + usual.slice(index + 1))
    }
  }
})
