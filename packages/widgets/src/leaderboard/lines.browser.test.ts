import type { Leaderboard as Board } from '@advocacy-kit/core'
import { expect } from '@open-wc/testing'
import { html } from 'lit'
import { aBoard, aRow, type FakeApi, fakeApi } from '../../testing/fake-api.ts'
import { accessible, find, inPage, settled, textOf, until } from '../../testing/page.ts'
import './define.ts'
import type { Leaderboard } from './leaderboard.ts'

async function board(api: FakeApi, over: Partial<Leaderboard> = {}, lang = 'nl'): Promise<Leaderboard> {
  const element = await inPage<Leaderboard>(html`<advocacy-leaderboard></advocacy-leaderboard>`, lang)
  Object.assign(element, over, { api })
  await settled()
  // What is said a moment later is there.
  await until(() => element.shadowRoot?.querySelector('[part=row]'))
  await settled()
  return element
}

const showing = (over: Partial<Board>) => fakeApi({ leaderboards: { get: async () => aBoard(over) } })
const lines = (element: Leaderboard) =>
  [...(element.shadowRoot?.querySelectorAll('li') ?? [])].map((line) => textOf(line))
const notes = (element: Leaderboard) => textOf(find(element, '.notes'))

/** People from the first to the last, of whom the viewer is the one at a place. */
function people(last: number, own: number) {
  const all = Array.from({ length: last }, (_, index) =>
    aRow({
      rank: index + 1,
      position: index + 1,
      id: `p${index + 1}`,
      kind: 'person',
      name: `Naam ${index + 1}`,
      score: 1000 - index,
    }),
  )
  const mine = all[own - 1] ?? aRow()
  return {
    all,
    own: { ...mine, shown: true, percentile: 100 - (100 * (own - 0.5)) / last, gap: own === 1 ? null : 1 },
  }
}

describe('lines of a leaderboard', () => {
  describe('podium', () => {
    it('takes the first three, and the others stand below in one list after it', async () => {
      const { all, own } = people(5, 2)
      const element = await board(showing({ scope: 'people', rows: all, own, total: 5 }), {
        scope: 'people',
        podium: true,
      })
      const lists = [...(element.shadowRoot?.querySelectorAll('ol') ?? [])]
      expect(lists.map((list) => [list.className, list.children.length])).to.deep.equal([
        ['podium', 3],
        ['', 2],
      ])
      expect(lines(element)[1]).to.equal('Plaats 2 Naam 2 jij Waarom? 999 punten')
      await accessible(element)
    })

    it('is not there with a tie for the third place, nor without a third', async () => {
      const [first = aRow()] = people(1, 1).all
      for (const rows of [
        [first, { ...first, id: 'b', rank: 2 }, { ...first, id: 'c', rank: 3 }, { ...first, id: 'd', rank: 3 }],
        [first, { ...first, id: 'b', rank: 2 }],
      ]) {
        const element = await board(showing({ scope: 'people', rows, own: null }), { scope: 'people', podium: true })
        expect(element.shadowRoot?.querySelector('.podium')).to.equal(null)
      }
    })
  })

  describe('own neighbourhood', () => {
    const { all, own } = people(200, 120)
    const api = () =>
      fakeApi({
        leaderboards: {
          get: async ({ around, limit = 10 }) =>
            aBoard({ scope: 'people', own, total: 200, rows: around ? all.slice(117, 122) : all.slice(0, limit) }),
        },
      })

    it('stands below the first lines, and says how many places lie between', async () => {
      const calls = api()
      const element = await board(calls, { scope: 'people', limit: 3, around: 5 })
      expect(calls.calls.slice(-1)[0]?.[1]).to.deep.include({ around: 5, scope: 'people' })
      expect(lines(element)).to.deep.equal([
        'Plaats 1 Naam 1 1.000 punten',
        'Plaats 2 Naam 2 999 punten',
        'Plaats 3 Naam 3 998 punten',
        '⋯ 114 plaatsen',
        'Plaats 118 Naam 118 883 punten',
        'Plaats 119 Naam 119 882 punten',
        'Plaats 120 Naam 120 jij Waarom? 881 punten',
        'Plaats 121 Naam 121 880 punten',
        'Plaats 122 Naam 122 879 punten',
      ])
      await accessible(element)
    })

    it('is not asked for when the own line is among the first', async () => {
      const calls = fakeApi({
        leaderboards: { get: async () => aBoard({ scope: 'people', rows: all.slice(0, 3), own: people(3, 2).own }) },
      })
      await board(calls, { scope: 'people', limit: 3, around: 5 })
      expect(calls.calls.every(([, input]) => !JSON.stringify(input).includes('around'))).to.equal(true)
    })

    it('has the own line in it that only the viewer sees', async () => {
      const alone = { ...own, shown: false }
      const near = all.slice(117, 122).filter(({ id }) => id !== own.id)
      const get = async ({ around }: { around?: number | undefined }) =>
        aBoard({ scope: 'people', own: alone, total: 199, rows: around ? near : all.slice(0, 2) })
      const element = await board(fakeApi({ leaderboards: { get } }), { scope: 'people', limit: 2, around: 5 })
      expect(lines(element).slice(2, 6)).to.deep.equal([
        '⋯ 115 plaatsen',
        'Plaats 118 Naam 118 883 punten',
        'Plaats 119 Naam 119 882 punten',
        'Plaats 120 Naam 120 jij Waarom? 881 punten',
      ])
      expect(find(element, '.apart').getAttribute('aria-current')).to.equal('true')
    })
  })

  it('shows how many places a line won or lost, in words too', async () => {
    const rows = [aRow({ change: 2 }), aRow({ id: 'b', rank: 2, change: -1 }), aRow({ id: 'c', rank: 3, change: 0 })]
    const nl = await board(showing({ rows, own: null }))
    await until(() => lines(nl)[0]?.includes('gestegen'))
    expect(lines(nl)).to.deep.equal([
      'Plaats 1 Team Zuid 2 plaatsen gestegen▲2 1.284 punten',
      'Plaats 2 Team Zuid 1 plaats gedaald▼1 1.284 punten',
      'Plaats 3 Team Zuid 1.284 punten',
    ])
    await accessible(nl)
    const en = await board(showing({ rows, own: null }), {}, 'en')
    await until(() => lines(en)[1]?.includes('down 1 place▼1'))
  })

  describe('how the viewer stands', () => {
    const { all, own } = people(20, 3)
    const scene = { scope: 'people' as const, rows: all, own, total: 20, ownScore: 998 }

    it('tells what is missing to the place above, and the part they are in when it cheers', async () => {
      expect(notes(await board(showing(scene), { scope: 'people' }))).to.contain(
        'Nog 1 punt tot de plaats erboven. Je hoort bij de bovenste 13%.',
      )
      const low = { ...scene, own: people(20, 18).own }
      expect(notes(await board(showing(low), { scope: 'people' }))).not.to.contain('%')
      const few = { ...scene, total: 9 }
      expect(notes(await board(showing(few), { scope: 'people' }))).not.to.contain('%')
      expect(notes(await board(showing(scene), { scope: 'people' }, 'en'))).to.contain(
        '1 point to the next place up. You are in the top 13%.',
      )
    })

    it('tells their best, and that this is it', async () => {
      const best = (period: string) => showing({ ...scene, ownBest: { period, score: 1200 } })
      expect(notes(await board(best('2019-W40')))).to.contain('Je eigen beste: 1.200 punten (week 40 2019).')
      expect(notes(await board(best('2019-02'), {}, 'en'))).to.contain('Your own best: 1,200 points (February 2019).')
      expect(notes(await board(best('2026-W47')))).to.contain('Dit is je beste tot nu toe.')
    })
  })

  describe('why', () => {
    const explain = async () => ({
      person: 'ann',
      period: '2026-W47',
      measure: 'points' as const,
      score: 998,
      parts: [],
      rules: [],
      timeZone: 'Europe/Amsterdam',
      counts: { parts: 0, nothing: 0 },
      next: null,
    })
    const explaining = (over: Partial<Board>) =>
      fakeApi({ leaderboards: { get: async () => aBoard(over) }, points: { explain } })

    it('is told in the own line of a board of people', async () => {
      const { all, own } = people(4, 3)
      const api = explaining({ scope: 'people', rows: all, own, ownScore: 998, total: 4 })
      const element = await board(api, { scope: 'people' })
      find(element, '[aria-current] .why').click()
      await until(() => element.shadowRoot?.querySelector('[aria-current] .explanation .notice'))
      expect(api.calls.at(-1)?.[0]).to.equal('points.explain')
      await accessible(element)
    })

    it('is told beside the own points of a board of teams', async () => {
      const element = await board(explaining({}))
      expect(textOf(find(element, '.notes .why'))).to.equal('Waarom?')
      find(element, '.notes .why').click()
      await until(() => element.shadowRoot?.querySelector('.notes .explanation .notice'))
      await accessible(element)
    })

    it('is told of whatever the board counts', async () => {
      const api = explaining({ measure: 'clicks' })
      const element = await board(api)
      find(element, '.notes .why').click()
      await until(() => element.shadowRoot?.querySelector('.notes .explanation .notice'))
      expect(api.calls.at(-1)?.[1]).to.deep.include({ measure: 'clicks' })
    })

    it('is not offered to a guest', async () => {
      const element = await board(explaining({ own: null, ownScore: null }))
      expect(element.shadowRoot?.querySelectorAll('.why').length).to.equal(0)
    })
  })

  it('tells what is out of the ordinary: averages, leaders, a period that is closed', async () => {
    const period = { id: '2026-W46', from: '2026-11-09', until: '2026-11-16', closed: true }
    const element = await board(showing({ value: 'average', leaders: 'apart', period }))
    expect(lines(element)[0]).to.equal('Plaats 1 Team Zuid 1.284 punten gemiddeld')
    expect(notes(element)).to.contain(
      'Collega’s die niet met hun naam in de stand staan, tellen mee voor hun groep als het er vijf of meer zijn. Per groep telt het gemiddelde van wie in deze periode actief was. Leidinggevenden tellen hier niet mee. Deze periode is afgesloten: de plaatsen staan vast.',
    )
  })

  for (const [measure, nl, en] of [
    ['shares', '1.284 keer gedeeld', '1,284 shares'],
    ['reach', '1.284 keer gezien', '1,284 views'],
    ['reactions', '1.284 reacties', '1,284 reactions'],
    ['clicks', '1.284 klikken', '1,284 clicks'],
    ['conversations', '1.284 gesprekken', '1,284 conversations'],
  ] as const) {
    it(`speaks of ${measure}`, async () => {
      const api = showing({ board: measure, measure, rows: [aRow()], own: null, ownScore: 0 })
      const element = await board(api, { board: measure })
      expect(api.calls.at(-1)?.[1]).to.deep.include({ board: measure, period: 'week', scope: 'teams' })
      expect(lines(element)).to.deep.equal([`Plaats 1 Team Zuid ${nl}`])
      expect(notes(element)).to.contain('Van jou telt in deze periode nog niets mee.')
      expect(lines(await board(api, { board: measure }, 'en'))).to.deep.equal([`Rank 1 Team Zuid ${en}`])
    })
  }

  for (const [scope, title, which] of [
    ['departments', 'Stand van de afdelingen', 'Afdelingen van vijf of meer ambassadeurs.'],
    ['regions', 'Stand van de regio’s', 'Regio’s van vijf of meer ambassadeurs.'],
  ] as const) {
    it(`speaks of ${scope}`, async () => {
      const element = await board(showing({ scope }), { scope })
      expect(textOf(find(element, '#title'))).to.equal(title)
      expect(notes(element)).to.contain(which)
    })
  }

  it('leaves to a board of the program what the page leaves out', async () => {
    const api = showing({ board: 'lente', name: 'Lenteklassement', scope: 'people', own: null })
    const element = await board(api, { board: 'lente' })
    expect(api.calls.at(-1)?.[1]).to.deep.equal({ board: 'lente', limit: 10 })
    expect(textOf(find(element, '#title'))).to.equal('Lenteklassement')
  })
})
