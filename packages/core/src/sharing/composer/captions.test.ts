import { expect, test } from 'vitest'
import { captionMisfits } from './caption-misfits.ts'
import { captionsFor } from './captions.ts'
import { disclosureOf } from './disclosure.ts'
import { ownWords } from './own-words.ts'
import { preShareQuestions } from './pre-share-questions.ts'

const item = { id: 'c1', title: 'Titel', text: '', url: 'https://example.org/' }
const ann = { platform: 'x', language: 'nl', person: 'ann' } as const

test('without suggestions: the caption of the platform, the default, the text, the title', () => {
  const captions = { x: 'voor X', default: 'voor de rest' }
  expect(captionsFor({ ...item, captions }, ann)).toEqual(['voor X'])
  expect(captionsFor({ ...item, captions }, { ...ann, platform: 'bluesky' })).toEqual(['voor de rest'])
  expect(captionsFor({ ...item, text: 'tekst' }, ann)).toEqual(['tekst'])
  expect(captionsFor(item, ann)).toEqual(['Titel'])
})

test('what names the platform goes before what names the language, and that before what names neither', () => {
  const any = { text: 'alle' }
  const dutch = { text: 'nl', language: 'nl' } as const
  const onX = { text: 'x', platforms: ['x'] }
  const english = { text: 'en', language: 'en' as const, platforms: ['x'] }
  expect(captionsFor({ ...item, suggestions: [any, dutch, onX, english] }, ann)).toEqual(['x'])
  expect(captionsFor({ ...item, suggestions: [any, dutch, english] }, ann)).toEqual(['nl'])
  expect(captionsFor({ ...item, suggestions: [any, english] }, ann)).toEqual(['alle'])
  expect(captionsFor({ ...item, suggestions: [english] }, ann)).toEqual(['Titel'])
})

test('each person begins at a caption of their own, always the same, and all are begun at evenly', () => {
  const suggestions = ['a', 'b', 'c', 'd'].map((text) => ({ text }))
  const first = (person: string) => captionsFor({ ...item, suggestions }, { ...ann, person })
  expect(first('ann')).toEqual(first('ann'))
  expect(first('ann').toSorted()).toEqual(['a', 'b', 'c', 'd'])
  const begun = Map.groupBy(
    Array.from({ length: 1000 }, (_, index) => first(`person ${index}`)[0]),
    (text) => text,
  )
  for (const text of ['a', 'b', 'c', 'd']) expect(begun.get(text)?.length).toBeGreaterThan(200)
})

test.each([
  ['kom jij ook bij ons werken dit jaar', 0],
  ['KOM jij ook, bij ons: werken dit jaar!!! 🚀 #werk https://example.org/', 0],
  // Of five runs of three words two are new.
  ['kom jij ook bij ons werken morgen nog', 1 / 3],
  ['ik werk hier nu tien jaar met plezier', 1],
  ['kom', 0],
  ['hoi', 1],
  ['', 0],
  ['🚀 #werk', 0],
])('%j has %d own words', (text, share) => {
  expect(ownWords(text, ['iets heel anders', 'Kom jij ook bij ons werken dit jaar?'])).toBeCloseTo(share, 10)
})

test('without captions all words are own', () => {
  expect(ownWords('kom erbij', [])).toBe(1)
})

test('the disclosure: in the language, in English, or made of the name', () => {
  const name = 'Proef & Zn.'
  expect(disclosureOf({ name, sharing: {} }, 'nl')).toBe('#ik werk bij Proef & Zn.')
  expect(disclosureOf({ name, sharing: {} }, 'en')).toBe('#ProefZnEmployee')
  expect(disclosureOf({ name, sharing: { disclosure: { en: 'I work here' } } }, 'nl')).toBe('I work here')
  expect(disclosureOf({ name, sharing: { disclosure: { nl: 'Ik werk hier' } } }, 'nl')).toBe('Ik werk hier')
  expect(disclosureOf({ name, sharing: { disclosure: null } }, 'nl')).toBe(null)
})

test('questions: the usual ones, a program of its own, or none', () => {
  expect(preShareQuestions({}, 'nl')).toHaveLength(5)
  expect(preShareQuestions({}, 'en')[0]).toBe('Would I read this myself?')
  expect(preShareQuestions({ questions: [{ en: 'Sure?' }, { nl: 'Zeker?' }] }, 'en')).toEqual(['Sure?'])
  expect(preShareQuestions({ questions: [] }, 'nl')).toEqual([])
})

test('captions that do not fit are told by platform and language', () => {
  const suggestions = [{ text: 'kort' }, { text: 'a'.repeat(300), platforms: ['x'], language: 'nl' as const }]
  const program = { name: 'Proef', platforms: ['x', 'linkedin'], sharing: { blockedPhrases: ['kort'] } }
  const misfits = captionMisfits({ ...item, suggestions }, program)
  expect(
    misfits.map(({ platform, language, problems }) => [platform, language, problems.map(({ code }) => code)]),
  ).toEqual([
    ['x', 'nl', ['too-long']],
    ['x', 'en', ['blocked-phrase']],
    ['linkedin', 'nl', ['blocked-phrase']],
    ['linkedin', 'en', ['blocked-phrase']],
  ])
})
