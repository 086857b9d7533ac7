import { expect, test } from 'vitest'
import { sharingOf, sharingTyped } from './sharing-typed.ts'

const board = { id: 'prikbord', name: 'Prikbord', link: 'https://prikbord.example.org/nieuw?adres={url}' }
const full = {
  platforms: ['x', 'prikbord'],
  sharing: {
    disclosure: { nl: 'Collega', en: 'Colleague' },
    blockedPhrases: ['geheim*', 'project falcon'],
    hashtags: ['werk', 'lezen'],
    questions: [{ nl: 'Zou ik dit lezen?', en: 'Would I read this?' }, { nl: 'Past het hier?' }],
    ownPlatforms: [board],
  },
}

test.each([
  ['all of them', full],
  ['none', { platforms: [], sharing: {} }],
  ['no disclosure and no questions', { platforms: ['x'], sharing: { disclosure: null, questions: [] } }],
])('settings come back as they were: %s', (_, settings) => {
  expect(sharingOf(sharingTyped(settings), settings)).toEqual(settings)
})

test('what is typed is read with care', () => {
  const typed = {
    ...sharingTyped({ platforms: ['x'], sharing: {} }),
    disclosureNl: ' Collega ',
    blockedPhrases: '\n geheim* \n\nproject falcon',
    hashtags: '#werk, lezen  #jeugd',
    questions: 'own' as const,
    questionsNl: 'Een?\n\nTwee?',
    questionsEn: 'One?',
  }
  expect(sharingOf(typed, { sharing: {} })).toEqual({
    platforms: ['x'],
    sharing: {
      disclosure: { nl: 'Collega' },
      blockedPhrases: ['geheim*', 'project falcon'],
      hashtags: ['werk', 'lezen', 'jeugd'],
      questions: [{ nl: 'Een?', en: 'One?' }, { nl: 'Twee?' }],
    },
  })
})

test('a platform keeps its id under another name or at another address; a new one is offered, and one that is gone is not', () => {
  const settings = {
    platforms: ['x', 'prikbord', 'oud'],
    sharing: { ownPlatforms: [board, { ...board, id: 'oud', name: 'Oud' }] },
  }
  const typed = {
    ...sharingTyped(settings),
    ownPlatforms:
      'Ons Prikbord https://prikbord.example.org/nieuw?adres={url}\nSmoelen Boek https://boek.example.org/?u={url}',
  }
  const { platforms, sharing } = sharingOf(typed, settings)
  expect(sharing.ownPlatforms?.map(({ id, name }) => [id, name])).toEqual([
    ['prikbord', 'Ons Prikbord'],
    ['smoelen-boek', 'Smoelen Boek'],
  ])
  expect(platforms).toEqual(['x', 'prikbord', 'smoelen-boek'])
})
