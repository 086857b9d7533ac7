import type { Leaderboard as Board } from '@advocacy-kit/core'
import { expect } from '@open-wc/testing'
import { html } from 'lit'
import { aBoard, aGuest, aMe, aRow, type FakeApi, failure, fakeApi, never } from '../../testing/fake-api.ts'
import { accessible, find, inPage, lessMotion, listen, settled, textOf, until } from '../../testing/page.ts'
import './define.ts'
import type { Leaderboard } from './leaderboard.ts'

const showing = (board: Partial<Board>) => fakeApi({ leaderboards: { get: async () => aBoard(board) } })

async function board(api: FakeApi | undefined, over: Partial<Leaderboard> = {}, lang = 'nl'): Promise<Leaderboard> {
  const element = await inPage<Leaderboard>(html`<advocacy-leaderboard .api=${api}></advocacy-leaderboard>`, lang)
  Object.assign(element, over)
  await settled()
  return element
}

const rows = (element: Leaderboard) => [...(element.shadowRoot?.querySelectorAll('[part=row]') ?? [])]
const words = (element: Leaderboard) => rows(element).map((row) => textOf(row))

describe('leaderboard', () => {
  it('asks for what its attributes say', async () => {
    const api = fakeApi()
    await inPage(
      html`<advocacy-leaderboard .api=${api} period="2026-W47" scope="people" limit="5"></advocacy-leaderboard>`,
    )
    expect(api.calls).to.deep.equal([
      ['leaderboards.get', { board: 'points', period: '2026-W47', scope: 'people', limit: 5 }],
    ])
  })

  it('asks for the teams of this week when it is told nothing', async () => {
    const api = fakeApi()
    await board(api)
    expect(api.calls).to.deep.equal([
      ['leaderboards.get', { board: 'points', period: 'week', scope: 'teams', limit: 10 }],
    ])
  })

  it('shows rank, name and score, and which line is the own team', async () => {
    const element = await board(fakeApi())
    expect(words(element)).to.deep.equal([
      'Plaats 1 Team Zuid 1.284 punten',
      'Plaats 2 Team Oost 940 punten',
      'Plaats 2 Team Noord jouw team 940 punten',
      'Plaats 4 Team West 88 punten',
    ])
    expect(rows(element).map((row) => row.getAttribute('aria-current'))).to.deep.equal([null, null, 'true', null])
    await accessible(element)
  })

  it('explains itself: which teams, ties, own points', async () => {
    const element = await board(fakeApi())
    expect(textOf(find(element, '.notes'))).to.equal(
      'Jij verdiende zelf 212 punten. Waarom? Teams van vijf of meer ambassadeurs. Gelijke score, gelijke plaats. Collega’s die niet met hun naam in de stand staan, tellen mee voor hun groep als het er vijf of meer zijn.',
    )
  })

  it('says nothing of ties where there are none', async () => {
    const element = await board(showing({ rows: [aRow()], ownScore: 1 }))
    expect(textOf(find(element, '.notes'))).to.equal(
      'Jij verdiende zelf 1 punt. Waarom? Teams van vijf of meer ambassadeurs. Collega’s die niet met hun naam in de stand staan, tellen mee voor hun groep als het er vijf of meer zijn.',
    )
  })

  it('speaks English', async () => {
    const element = await board(fakeApi(), {}, 'en')
    expect(textOf(find(element, 'header'))).to.equal('Team standings This week · 16–22 November 2026 points')
    expect(words(element)[2]).to.equal('Rank 2 Team Noord your team 940 points')
    expect(textOf(find(element, '.notes'))).to.equal(
      'You earned 212 points yourself. Why? Teams of five or more ambassadors. Equal scores share a rank. Colleagues who are not listed count for their group once there are five or more of them.',
    )
  })

  for (const [asked, period, nl, en] of [
    [
      'day',
      { id: '2026-11-22', from: '2026-11-22', until: '2026-11-23' },
      'Vandaag · zondag 22 november 2026',
      'Today · Sunday 22 November 2026',
    ],
    [
      'week',
      { id: '2026-W47', from: '2026-11-16', until: '2026-11-23' },
      'Deze week · 16–22 november 2026',
      'This week · 16–22 November 2026',
    ],
    [
      '2026-W47',
      { id: '2026-W47', from: '2026-11-16', until: '2026-11-23' },
      'Week 47 · 16–22 november 2026',
      'Week 47 · 16–22 November 2026',
    ],
    [
      '2026-W53',
      { id: '2026-W53', from: '2026-12-28', until: '2027-01-04' },
      'Week 53 · 28 december 2026–3 januari 2027',
      'Week 53 · 28 December 2026–3 January 2027',
    ],
    [
      'month',
      { id: '2026-11', from: '2026-11-01', until: '2026-12-01' },
      'Deze maand · november 2026',
      'This month · November 2026',
    ],
    ['2026-02', { id: '2026-02', from: '2026-02-01', until: '2026-03-01' }, 'februari 2026', 'February 2026'],
    [
      '2026-Q4',
      { id: '2026-Q4', from: '2026-10-01', until: '2027-01-01' },
      '4e kwartaal · 1 oktober – 31 december 2026',
      'Quarter 4 · 1 October – 31 December 2026',
    ],
    ['2026', { id: '2026', from: '2026-01-01', until: '2027-01-01' }, '2026', '2026'],
    ['year', { id: '2026', from: '2026-01-01', until: '2027-01-01' }, 'Dit jaar · 2026', 'This year · 2026'],
    ['all', { id: 'all', from: null, until: null }, 'Sinds het begin', 'Since the start'],
  ] as const) {
    it(`names the period ${asked} in words`, async () => {
      const element = await board(showing({ period: { ...period, closed: false } }), { period: asked })
      const said = () => textOf(find(element, '.period')).replace(/,?\s/g, ' ')
      expect(said()).to.equal(nl)
      element.closest('main')?.setAttribute('lang', 'en')
      await settled()
      expect(said()).to.equal(en)
    })
  }

  describe('people', () => {
    const people = {
      scope: 'people' as const,
      rows: [
        aRow({ id: 'ann', kind: 'person', name: 'Ann', score: 12 }),
        aRow({ rank: 2, id: 'x', kind: 'person', name: null, score: 2 }),
      ],
    }

    it('shows who chose to be there, and who has no name any more', async () => {
      const own = {
        ...people.rows[0],
        ...aRow({ id: 'ann', kind: 'person', name: 'Ann', score: 12 }),
        shown: true,
        percentile: 75,
        gap: null,
      }
      const element = await board(showing({ ...people, own }), { scope: 'people' })
      expect(words(element)).to.deep.equal(['Plaats 1 Ann jij Waarom? 12 punten', 'Plaats 2 Zonder naam 2 punten'])
      expect(textOf(find(element, '.notes'))).to.equal('Alleen wie ervoor koos om hier te staan.')
      await accessible(element)
    })

    it('tells whoever made the page what is wrong with an attribute', async () => {
      const { warn } = console
      const said: unknown[][] = []
      console.warn = (...words) => void said.push(words)
      const mistake = Object.assign(new Error('/period must be day, week or such'), { code: 'invalid-input' })
      const element = await board(fakeApi({ leaderboards: { get: () => Promise.reject(mistake) } }))
      console.warn = warn
      expect(textOf(element)).to.contain(
        'Niet goed ingesteld Wie deze pagina maakt, vindt de reden in de console van de browser.',
      )
      expect(element.shadowRoot?.querySelector('button')).to.equal(null)
      expect(said).to.deep.equal([['<advocacy-leaderboard>', '/period must be day, week or such']])
    })

    it('shows faces where the host has them, and only from the web', async () => {
      const pixel = 'https://intranet.example/none.png'
      const rows = [
        aRow({ kind: 'person', id: 'ann', name: 'Ann', picture: pixel }),
        aRow({ kind: 'person', id: 'ben', name: 'Ben', picture: 'javascript:alert(1)', rank: 2, position: 2 }),
      ]
      const element = await board(
        fakeApi({ leaderboards: { get: async () => aBoard({ scope: 'people', rows, own: null }) } }),
      )
      const faces = [...(element.shadowRoot?.querySelectorAll('img') ?? [])]
      expect(faces.map((face) => [face.getAttribute('src'), face.alt])).to.deep.equal([[pixel, '']])
      faces[0]?.dispatchEvent(new Event('error'))
      expect(faces[0]?.hidden).to.equal(true)
    })

    it('shows parts of a point as the language writes them', async () => {
      const get = async () => aBoard({ unit: 20, rows: [aRow({ score: 25 })], own: null, ownScore: 5 })
      const element = await board(fakeApi({ leaderboards: { get } }))
      await until(() => textOf(element).includes('Team Zuid 1,25 punten'))
      expect(textOf(find(element, '.notes'))).to.contain('0,25 punten')
    })

    it('shows the own line apart, to the viewer alone', async () => {
      const own = {
        ...aRow({ rank: 14, position: 14, id: 'me', kind: 'person', name: 'Karin', score: 1 }),
        shown: false,
        percentile: 10,
        gap: 1,
      }
      const element = await board(showing({ ...people, own }), { scope: 'people' })
      expect(words(element)[2]).to.equal('Plaats 14 Karin jij Waarom? 1 punt')
      expect(rows(element)[2]?.getAttribute('aria-current')).to.equal('true')
      expect(textOf(find(element, '.notes'))).to.contain('Alleen jij ziet deze regel: dit zou je plaats zijn.')
      await accessible(element)
    })
  })

  describe('states', () => {
    it('loading', async () => {
      const element = await board(fakeApi({ leaderboards: { get: never } }))
      expect(textOf(element)).to.contain('De stand wordt opgehaald…')
      expect(find(element, 'section').getAttribute('aria-busy')).to.equal('true')
      await accessible(element)
    })

    it('empty', async () => {
      const element = await board(showing({ rows: [], own: null, ownScore: 0 }))
      expect(textOf(find(element, '.notice'))).to.equal(
        'Nog geen team in deze stand Een team staat hier zodra vijf collega’s eruit meedoen en er punten zijn. Zo blijft ieders eigen score van diegene zelf.',
      )
      expect(textOf(find(element, '.notes'))).to.equal('Jij hebt in deze periode nog geen punten. Waarom?')
      await accessible(element)
    })

    it('guest', async () => {
      const element = await board(showing({ own: null, ownScore: null }))
      expect(textOf(find(element, '.guest'))).to.equal(
        'Je doet nog niet mee. Meedoen is je eigen keuze. Meer over meedoen',
      )
      await accessible(element)
    })

    for (const [code, said, again] of [
      ['offline', 'Geen verbinding Zodra je weer online bent, halen we dit opnieuw op.', true],
      ['unauthenticated', 'Niet ingelogd Log in om dit te zien.', true],
      ['forbidden', 'Staat uit Dit programma laat dit onderdeel niet aan jou zien.', false],
      ['not-ambassador', 'Je doet nog niet mee', false],
      ['not-listed', 'Nog niet voor jou', false],
      ['not-found', 'Niet gevonden', false],
      ['internal', 'Dat lukte niet Er ging iets mis bij het ophalen.', true],
      ['a-code-of-tomorrow', 'Dat lukte niet', true],
    ] as const) {
      it(`failed: ${code}`, async () => {
        const heard = listen('advocacy-error')
        const element = await board(
          fakeApi({ leaderboards: { get: () => Promise.reject(failure(code, 'a technical text')) } }),
        )
        expect(textOf(element)).to.contain(said)
        expect(textOf(element)).not.to.contain('technical')
        expect(element.shadowRoot?.querySelector('button') !== null).to.equal(again)
        expect(heard).to.deep.equal([{ type: 'advocacy-error', detail: { code, message: 'a technical text' } }])
        await accessible(element)
      })
    }

    it('tries again when asked to', async () => {
      let tries = 0
      const get = async () => {
        if (++tries === 1) throw failure('offline')
        return aBoard()
      }
      const element = await board(fakeApi({ leaderboards: { get } }))
      find(element, 'button').click()
      await settled()
      expect(words(element)).to.have.length(4)
    })

    it('keeps what it read, and says when, while the connection is away; reads again when it is back', async () => {
      let away = false
      const get = async () => {
        if (away) throw failure('offline')
        return aBoard()
      }
      const api = fakeApi({ leaderboards: { get } })
      const element = await board(api)
      away = true
      api.hint()
      await settled()
      expect(words(element)).to.have.length(4)
      expect(textOf(find(element, '.stale'))).to.match(/^Geen verbinding\. Gelezen om \d\d:\d\d\. Probeer opnieuw$/)
      await accessible(element)
      away = false
      window.dispatchEvent(new Event('online'))
      await settled()
      expect(element.shadowRoot?.querySelector('.stale')).to.equal(null)
    })

    it('shows nothing of what it read once points are switched off', async () => {
      let off = false
      const get = async () => {
        if (off) throw failure('switched-off')
        return aBoard()
      }
      const api = fakeApi({ leaderboards: { get } })
      const element = await board(api)
      off = true
      api.hint()
      await settled()
      expect(element.shadowRoot?.querySelector('li')).to.equal(null)
      expect(textOf(find(element, '.notice'))).to.equal(
        'Hier zonder punten Punten en ranglijsten staan hier uit. Delen kan gewoon.',
      )
      await accessible(element)
    })

    it('outside of any program', async () => {
      const element = await board(undefined)
      expect(textOf(element)).to.contain('Niet verbonden')
      await accessible(element)
    })
  })

  describe('joining in place', () => {
    /** A board whose viewer is a guest until they join. */
    function joinable(): FakeApi {
      let joined = false
      return fakeApi({
        me: {
          get: async () => (joined ? aMe() : aGuest()),
          join: async () => {
            joined = true
            return aMe()
          },
        },
        leaderboards: { get: async () => aBoard({ own: null, ownScore: joined ? 0 : null }) },
      })
    }
    const unfold = async (element: Leaderboard) => {
      find(element, '.guest button').click()
      await until(() => element.shadowRoot?.querySelector('advocacy-onboarding')?.shadowRoot)
      await settled()
      return find<HTMLElementTagNameMap['advocacy-onboarding']>(element, 'advocacy-onboarding')
    }

    it('unfolds what joining means, and folds it away without a trace', async () => {
      const api = joinable()
      const element = await board(api)
      expect(find(element, '.guest button').getAttribute('aria-expanded')).to.equal('false')
      const onboarding = await unfold(element)
      expect(textOf(find(onboarding, '#title'))).to.equal('Meedoen is je eigen keuze')
      expect(find(onboarding, '#title').getAttribute('aria-level')).to.equal('3')
      expect(find(element, '.guest button').getAttribute('aria-expanded')).to.equal('true')
      await accessible(element)
      find(element, '.guest button').click()
      await settled()
      expect(element.shadowRoot?.querySelector('advocacy-onboarding')).to.equal(null)
      expect(api.calls.map(([name]) => name)).to.deep.equal(['leaderboards.get', 'me.get'])
    })

    it('shows what joining changed, and keeps the way back at hand', async () => {
      const api = joinable()
      const element = await board(api)
      const onboarding = await unfold(element)
      find(onboarding, 'button').click()
      await settled()
      api.hint()
      await settled()
      expect(element.shadowRoot?.querySelector('.guest')).to.equal(null)
      expect(textOf(find(element, '.notes .own'))).to.equal('Jij hebt in deze periode nog geen punten. Waarom?')
      expect(textOf(find(onboarding, 'button'))).to.equal('Stop met meedoen')
      await accessible(element)
    })

    it('asks a guest the same in English', async () => {
      const element = await board(joinable(), {}, 'en')
      expect(textOf(find(element, '.guest'))).to.equal(
        'You have not joined yet. Joining is your own choice. More about joining',
      )
    })
  })

  describe('live', () => {
    /** A board whose scores the test sets, and hints about. */
    function changing() {
      const scores = new Map([
        ['zuid', 30],
        ['oost', 20],
        ['noord', 10],
      ])
      const get = async () => {
        const sorted = [...scores]
          .sort(([, a], [, b]) => b - a)
          .map(([id, score], index) => aRow({ rank: index + 1, position: index + 1, id, name: `Team ${id}`, score }))
        const own = sorted.find(({ id }) => id === 'noord')
        return aBoard({ rows: sorted, own: own ? { ...own, shown: true, percentile: 50, gap: null } : null })
      }
      const api = fakeApi({ leaderboards: { get } })
      const set = async (id: string, score: number) => {
        scores.set(id, score)
        api.hint()
        await settled()
      }
      return { api, set }
    }

    it('follows hints, with the same rows moved', async () => {
      const { api, set } = changing()
      const element = await board(api)
      const [zuid, oost, noord] = rows(element)
      await set('noord', 25)
      expect(rows(element)).to.deep.equal([zuid, noord, oost])
    })

    it('announces only the own line', async () => {
      const { api, set } = changing()
      const element = await board(api)
      const said = () => textOf(find(element, '[role=status].hidden'))
      expect(said()).to.equal('')
      await set('zuid', 40)
      expect(said()).to.equal('')
      await set('noord', 25)
      expect(said()).to.equal('Jouw team staat nu op plaats 2 met 25 punten.')
      await set('oost', 21)
      expect(said()).to.equal('Jouw team staat nu op plaats 2 met 25 punten.')
    })

    it('lets moved rows glide, but not for people who asked for less motion', async () => {
      const { api, set } = changing()
      const element = await board(api)
      const gliding = () => rows(element).flatMap((row) => row.getAnimations()).length
      const more = lessMotion()
      await set('noord', 25)
      expect(gliding()).to.equal(0)
      more()
      await set('noord', 50)
      expect(gliding()).to.equal(2)
    })

    it('makes one more reading of many hints, and lets go when it leaves the page', async () => {
      const { api } = changing()
      const element = await board(api)
      const before = api.calls.length
      for (let count = 0; count < 20; count++) api.hint()
      await settled()
      expect(api.calls.length - before).to.equal(2)
      expect(api.watchers()).to.equal(1)
      element.remove()
      expect(api.watchers()).to.equal(0)
    })

    it('goes on following after it was moved, and shows what it had meanwhile', async () => {
      const { api, set } = changing()
      const element = await board(api)
      element.parentElement?.prepend(element)
      expect(rows(element)).to.have.length(3)
      expect(api.watchers()).to.equal(1)
      await set('noord', 99)
      expect(words(element)[0]).to.equal('Plaats 1 Team noord jouw team 99 punten')
    })

    it('forgets the answer to a question that has changed', async () => {
      const waiting: ((value: Board) => void)[] = []
      const api = fakeApi({ leaderboards: { get: () => new Promise((resolve) => waiting.push(resolve)) } })
      const element = await board(api)
      element.period = 'month'
      await settled()
      waiting[1]?.(aBoard({ rows: [aRow({ name: 'Maand' })], own: null }))
      waiting[0]?.(aBoard({ rows: [aRow({ name: 'Week' })], own: null }))
      await settled()
      expect(words(element)).to.deep.equal(['Plaats 1 Maand 1.284 punten'])
    })
  })

  it('is ready once', async () => {
    const heard = listen('advocacy-ready')
    const api = fakeApi()
    await board(api)
    api.hint()
    await settled()
    expect(heard).to.have.length(1)
  })

  it('fits in 280 px', async () => {
    const element = await board(
      showing({ rows: [aRow({ name: 'Ondersteuningsdiensten en bedrijfsvoering Noordwest', score: 1234567 })] }),
    )
    element.style.inlineSize = '280px'
    await settled()
    expect(element.scrollWidth).to.equal(280)
    expect(find(element, 'section').scrollWidth).to.be.at.most(280)
  })

  it('takes its place in the outline of the page', async () => {
    expect(find(await board(fakeApi()), '#title').getAttribute('aria-level')).to.equal('2')
    expect(find(await board(fakeApi(), { headingLevel: 4 }), '#title').getAttribute('aria-level')).to.equal('4')
  })

  it('offers its parts', async () => {
    const element = await board(fakeApi())
    const parts = new Set(
      [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].map((part) => part.getAttribute('part')),
    )
    expect([...parts].sort()).to.deep.equal(['action', 'base', 'header', 'name', 'rank', 'row', 'score'])
  })
})
