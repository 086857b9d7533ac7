import { type AdvocacyApi, createEngine, type Engine, memoryStore, type ProgramSeed } from '@advocacy-kit/core'
import { expect } from '@open-wc/testing'
import { html, type TemplateResult } from 'lit'
import { accessible, find, inPage, settled, textOf, until } from '../testing/page.ts'
import './index.ts'

const program: ProgramSeed = {
  name: 'Proef',
  timeZone: 'Europe/Amsterdam',
  rules: { rules: [{ id: 'deel', on: 'share.confirmed', points: 5 }] },
  teams: [{ id: 'zuid', name: 'Team Zuid' }],
  platforms: [],
  masters: ['mia'],
}

const people = ['Ann', 'Ben', 'Cor', 'Dia']

/** A program in which the first few have joined and shared once; the viewer is Ann. */
async function begun(ambassadors: number): Promise<AdvocacyApi> {
  let ids = 0
  const engine = createEngine({
    store: memoryStore(),
    program,
    clock: () => Date.parse('2026-11-18T09:00:00Z'),
    newId: () => `id-${++ids}`,
  })
  for (const name of people.slice(0, ambassadors)) await joins(engine, name)
  return engine.as(identityOf('Ann'))
}

async function joins(engine: Engine, name: string): Promise<void> {
  const { id } = await engine.as(identityOf(name)).me.join({})
  if (id === null) throw new Error(`${name} has no id.`)
  await engine.record([
    {
      id: `share-${name}`,
      type: 'share.confirmed',
      occurredAt: '2026-11-18T08:00:00Z',
      person: id,
      share: name,
      content: 'c1',
      platform: 'copy',
      team: 'zuid',
    },
  ])
}

function identityOf(name: string) {
  return { id: name.toLowerCase(), name, team: 'zuid' }
}

const teams = {
  nl: 'Stand van de teams Deze week · 16–22 november 2026 Nog geen team in deze stand Een team staat hier zodra vijf collega’s eruit meedoen en er punten zijn. Zo blijft ieders eigen score van diegene zelf.',
  en: 'Team standings This week · 16–22 November 2026 No team in these standings yet A team shows once five of its colleagues take part and there are points. That keeps each person’s own score their own.',
}
const people0 = {
  nl: 'Stand van de ambassadeurs Deze week · 16–22 november 2026 Nog niemand in deze stand Hier staat alleen wie daarvoor kiest, zodra er punten zijn.',
  en: 'Ambassador standings This week · 16–22 November 2026 Nobody in these standings yet Only those who choose to be shown appear here, once there are points.',
}
const guest = {
  nl: 'Je doet nog niet mee. Meedoen is je eigen keuze. Meer over meedoen',
  en: 'You have not joined yet. Joining is your own choice. More about joining',
}
const earned = { nl: 'Jij verdiende zelf 5 punten.', en: 'You earned 5 points yourself.' }
const ownLine = {
  nl: 'Stand van de ambassadeurs Deze week · 16–22 november 2026 Plaats 1 Ann jij Waarom? 5 punten Alleen jij ziet deze regel: dit zou je plaats zijn.',
  en: 'Ambassador standings This week · 16–22 November 2026 Rank 1 Ann you Why? 5 points Only you see this line: this would be your rank.',
}
const noNetworks = {
  nl: 'Nog geen netwerken Wie dit programma beheert, kiest waar je kunt delen.',
  en: 'No networks yet Whoever runs this program chooses where you can share.',
}
const noItem = {
  nl: 'Nog geen bericht Zodra er iets is om te delen, staat het hier.',
  en: 'No item yet As soon as there is something to share, it stands here.',
}
const goneItem = {
  nl: 'Niet gevonden Dit bestaat niet of niet meer.',
  en: 'Not found This does not exist, or no longer.',
}
const noGoal = {
  nl: 'Onze doelen Nog geen gezamenlijk doel Zodra er een is, zie je hier hoe ver jullie samen zijn.',
  en: 'Our goals No goal together yet As soon as there is one, this shows how far you have come together.',
}
const share = { nl: 'Kopieer link', en: 'Copy link' }
const takesPart = {
  nl: 'Je doet mee Toon mijn naam in de stand Collega’s zien je naam niet in de stand. Stop met meedoen',
  en: 'You take part Show my name on boards Colleagues do not see your name on boards. Stop taking part',
}
const invited = { nl: 'Meedoen is je eigen keuze', en: 'Joining is your own choice' }

const pointsOfGuest = {
  nl: 'Jouw punten Je doet nog niet mee Wie meedoet, ziet hier de eigen punten',
  en: 'Your points You have not joined yet Those who take part see their own points here',
}
const points = { nl: '5 punten Waarom? 5 punten', en: '5 points Why? 5 points' }

const board = (scope: string) => html`<advocacy-leaderboard scope=${scope}></advocacy-leaderboard>`

/** What each element says with nobody, one, and four. */
const elements: [name: string, element: TemplateResult, says: Record<0 | 1 | 4, { nl: string; en: string }[]>][] = [
  ['leaderboard of teams', board('teams'), { 0: [teams, guest], 1: [teams, earned], 4: [teams, earned] }],
  ['leaderboard of people', board('people'), { 0: [people0, guest], 1: [ownLine], 4: [ownLine] }],
  ['goals', html`<advocacy-goals></advocacy-goals>`, { 0: [noGoal], 1: [noGoal], 4: [noGoal] }],
  ['points', html`<advocacy-points></advocacy-points>`, { 0: [pointsOfGuest], 1: [points], 4: [points] }],
  ['content card', html`<advocacy-content-card></advocacy-content-card>`, { 0: [noItem], 1: [noItem], 4: [noItem] }],
  [
    'content card of an item that is not there',
    html`<advocacy-content-card content-id="c1"></advocacy-content-card>`,
    { 0: [goneItem], 1: [goneItem], 4: [goneItem] },
  ],
  [
    'share buttons',
    html`<advocacy-share-buttons url="https://example.org/"></advocacy-share-buttons>`,
    { 0: [noNetworks], 1: [noNetworks], 4: [noNetworks] },
  ],
  [
    'share button',
    html`<advocacy-share-button platform="copy" url="https://example.org/"></advocacy-share-button>`,
    { 0: [share], 1: [share], 4: [share] },
  ],
  ['onboarding', html`<advocacy-onboarding></advocacy-onboarding>`, { 0: [invited], 1: [takesPart], 4: [takesPart] }],
]

describe('cold start', () => {
  for (const [name, element, says] of elements)
    for (const ambassadors of [0, 1, 4] as const)
      for (const lang of ['nl', 'en'] as const)
        it(`${name}: ${ambassadors} ambassadors, ${lang}`, async () => {
          const api = await begun(ambassadors)
          const provider = await inPage(html`<advocacy-provider .api=${api}>${element}</advocacy-provider>`, lang)
          const shown = find(provider, ':scope > *')
          const [first, ...others] = says[ambassadors].map((text) => text[lang])
          await until(() => textOf(shown).includes(first ?? '')).catch(() => expect(textOf(shown)).to.contain(first))
          for (const other of others) expect(textOf(shown)).to.contain(other)
          await accessible(shown)
        })

  it('four in a team make no row: nobody can tell who earned what', async () => {
    const board = await (await begun(4)).leaderboards.get({ board: 'points' })
    expect([board.rows, board.own, board.ownScore]).to.deep.equal([[], null, 5])
  })

  it('a first ambassador, from guest to board, in one page', async () => {
    const api = await begun(0)
    const provider = await inPage(
      html`<advocacy-provider .api=${api}>${board('teams')}<advocacy-onboarding></advocacy-onboarding></advocacy-provider>`,
    )
    const notes = () => textOf(find(provider, 'advocacy-leaderboard', '.notes'))
    expect(notes()).to.equal(guest.nl)
    const onboarding = find(provider, 'advocacy-onboarding')
    find(onboarding, 'button').click()
    await until(() => notes().startsWith('Jij hebt in deze periode nog geen punten.'))
    find(onboarding, 'button').click()
    await until(() => notes() === guest.nl)
    await settled()
    expect(textOf(onboarding)).to.contain('Doe weer mee')
  })
})
