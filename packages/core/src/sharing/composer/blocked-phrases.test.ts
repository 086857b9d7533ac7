import { expect, test } from 'vitest'
import { blockedIn, blockedStretch, isPhrase } from './blocked-phrases.ts'

test.each([
  ['Wij zijn de GOEDKOOPSTE!', 'goedkoopste'],
  ['Wij zijn de goed\u00adkoop\u200bste', 'goedkoopste'],
  ['ｇｅｈｅｉｍ', 'geheim'],
  ['Project\n\nFalcon start', 'project falcon'],
  ['Project-Falcon', 'project falcon'],
  ['geheimhouding', 'geheim*'],
  ['staatsgeheim', '*geheim'],
  ['staatsgeheimen', '*ge*im*'],
  ['cafe\u0301', 'café'],
  ['project falcon9 start', 'project falcon* start'],
])('%j holds %j', (text, phrase) => {
  expect(blockedIn(text, ['iets anders', phrase])).toEqual([phrase])
})

test.each([
  ['geheimhouding', 'geheim'],
  ['het geheime project Falcon', 'project * falcon'],
  ['project', 'project falcon'],
  ['', '*'],
  ['abc', ''],
  ['aab', 'a*c'],
])('%j does not hold %j', (text, phrase) => {
  expect(blockedIn(text, [phrase])).toEqual([])
})

test('what has nothing to compare is no phrase', () => {
  expect(['geheim', '*a', '日本'].map(isPhrase)).toEqual([true, true, true])
  expect(['', '**', '!?', ' '].map(isPhrase)).toEqual([false, false, false, false])
})

test('no phrase makes a long text slow', () => {
  const text = 'a'.repeat(100_000)
  expect(blockedIn(text, ['*a*a*a*a*a*a*a*a*a*a*a*b', `${'a*'.repeat(90)}b`])).toEqual([])
  expect(blockedIn('a '.repeat(50_000), [`${'a '.repeat(90)}b`])).toEqual([])
}, 2000)

test.each([
  ['Lees dit: “Project-Falcon” begint.', 'project falcon', '“Project-Falcon”'],
  ['Het geheime plan is geheim.', 'geheim', 'geheim.'],
  ['Het geheime plan is geheim.', 'geheim*', 'geheime'],
  ['project a project falcon, project falcon', 'project falcon', 'project falcon,'],
])('in %j %j stands as %j', (text, phrase, found) => {
  expect(blockedStretch(text, phrase)).toEqual({
    start: text.indexOf(found),
    end: text.indexOf(found) + found.length,
    text: found,
  })
})

test('what does not stand there is nowhere', () => {
  expect(blockedStretch('geheimhouding', 'geheim')).toBe(undefined)
})
