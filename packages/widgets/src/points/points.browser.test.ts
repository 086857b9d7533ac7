import type { Statement } from '@advocacy-kit/core'
import { expect } from '@open-wc/testing'
import { html } from 'lit'
import { aBoard, aGuest, aMe, type FakeApi, failure, fakeApi, never } from '../../testing/fake-api.ts'
import { accessible, find, inPage, listen, settled, textOf, until } from '../../testing/page.ts'
import './define.ts'
import type { Points } from './points.ts'

const statement: Statement = { balance: 1284, spendable: 1284, period: '2026-W47', score: 12 }
const having = (over: Partial<Statement> = {}) => fakeApi({ points: { get: async () => ({ ...statement, ...over }) } })

async function points(api: FakeApi | undefined, over: Partial<Points> = {}, lang = 'nl'): Promise<Points> {
  const element = await inPage<Points>(html`<advocacy-points .api=${api}></advocacy-points>`, lang)
  Object.assign(element, over)
  await settled()
  return element
}

const radios = (element: Points) => [...(element.shadowRoot?.querySelectorAll('input') ?? [])]

describe('points', () => {
  it('shows what the viewer has, and earned in the week', async () => {
    const api = having()
    const element = await points(api)
    expect(api.calls).to.deep.include(['points.get', { period: 'week' }])
    expect(textOf(find(element, '.total p'))).to.equal('1.284 punten')
    expect(textOf(find(element, '.total + .notes'))).to.equal('Wat je in totaal hebt.')
    expect(textOf(find(element, '.period .number p'))).to.equal('12 punten')
    expect(textOf(element)).not.to.contain('besteden')
    await accessible(element)
  })

  it('speaks English', async () => {
    const element = await points(having({ score: 1 }), {}, 'en')
    expect(textOf(find(element, '#title'))).to.equal('Your points')
    expect(textOf(find(element, '.total p'))).to.equal('1,284 points')
    expect(textOf(find(element, '.period .number p'))).to.equal('1 point')
  })

  it('says what can be spent where that is another number', async () => {
    expect(textOf(await points(having({ spendable: 1000 })))).to.contain('Je kunt er 1.000 besteden.')
    const debt = await points(having({ balance: -20, spendable: 0 }))
    expect(textOf(debt)).to.match(/−20 punten.*Wat je nu verdient, gaat hier eerst van af\./)
    expect(textOf(debt)).not.to.contain('besteden')
  })

  it('shows parts of a point as the language writes them', async () => {
    const element = await points(having({ balance: 45, spendable: 45, score: 5, unit: 20 }))
    expect(textOf(element)).to.contain('2,25 punten').and.to.contain('0,25 punten')
  })

  it('says what ends, and when', async () => {
    const expiring = [
      { day: '2027-01-01', points: 40 },
      { day: '2027-02-01', points: 1 },
    ]
    const element = await points(having({ expiring }))
    expect(textOf(element))
      .to.contain('40 punten vervallen op 1 januari 2027.')
      .and.to.contain('1 punt vervalt op 1 februari 2027.')
    expect(textOf(await points(having({ expiring }), {}, 'en'))).to.contain('40 points expire on 1 January 2027.')
  })

  it('tells the best of a period of the same length, and nothing without a board', async () => {
    const best = (period: string) =>
      fakeApi({
        points: { get: async () => statement },
        leaderboards: { get: async () => aBoard({ ownBest: { period, score: 30 } }) },
      })
    expect(textOf(await points(best('2019-W40')))).to.contain('Je eigen beste: 30 punten (week 40 2019).')
    expect(textOf(await points(best('2026-W47')))).to.contain('Dit is je beste tot nu toe.')
    const none = fakeApi({
      points: { get: async () => statement },
      leaderboards: { get: () => Promise.reject(failure('forbidden')) },
    })
    const heard = listen('advocacy-error')
    expect(textOf(await points(none))).not.to.contain('beste')
    expect(heard).to.deep.equal([])
  })

  it('says where points come from while there are none', async () => {
    const element = await points(having({ balance: 0, spendable: 0, score: 0 }))
    expect(textOf(element)).to.match(/0 punten.*Hier heb je nog geen punten verdiend\./)
  })

  it('asks for the period that is chosen, by mouse or with the arrow keys', async () => {
    const api = having()
    const element = await points(api, { period: 'month' })
    expect(radios(element).map(({ checked }) => checked)).to.deep.equal([false, true, false, false])
    radios(element)[3]?.click()
    await settled()
    expect(element.period).to.equal('all')
    expect(api.calls).to.deep.include(['points.get', { period: 'all' }])
    expect(radios(element).map(({ checked }) => checked)).to.deep.equal([false, false, false, true])
    await accessible(element)
  })

  it('chooses no period of its own when the page names another', async () => {
    const element = await points(having(), { period: '2026-W40' })
    expect(radios(element).some(({ checked }) => checked)).to.equal(false)
  })

  it('follows changes, and says the new balance', async () => {
    let balance = 10
    const api = fakeApi({ points: { get: async () => ({ ...statement, balance, spendable: balance }) } })
    const element = await points(api)
    const said = () => textOf(find(element, '[role=status].hidden'))
    expect(said()).to.equal('')
    balance = 13
    api.hint()
    await settled()
    expect(textOf(find(element, '.total p'))).to.equal('13 punten')
    expect(said()).to.equal('Je hebt nu 13 punten.')
  })

  it('says why, one click from each number', async () => {
    const explained: string[] = []
    const explain = async ({ period = '' }) => {
      explained.push(period)
      return {
        person: 'ann',
        period,
        measure: 'points' as const,
        score: 12,
        parts: [],
        rules: [],
        timeZone: 'Europe/Amsterdam',
        counts: { parts: 0, nothing: 0 },
        next: null,
      }
    }
    const element = await points(fakeApi({ points: { get: async () => statement, explain } }))
    const [all, week] = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.why') ?? [])]
    expect([all, week].map((why) => why && textOf(why))).to.deep.equal(['Waarom? 1.284 punten', 'Waarom? 12 punten'])
    week?.click()
    await until(() => element.shadowRoot?.querySelector('.explanation .notice'))
    expect([all, week].map((why) => why?.ariaExpanded)).to.deep.equal(['false', 'true'])
    await accessible(element)
    all?.click()
    await settled()
    expect([all, week].map((why) => why?.ariaExpanded)).to.deep.equal(['true', 'false'])
    expect(explained).to.deep.equal(['2026-W47', 'all'])
    all?.click()
    await settled()
    expect(element.shadowRoot?.querySelector('.explanation')).to.equal(null)
  })

  it('tells a guest what joining means, in place, without an error', async () => {
    let joined = false
    const heard = listen('advocacy-error')
    const api = fakeApi({
      me: {
        get: async () => (joined ? aMe() : aGuest()),
        join: async () => {
          joined = true
          return aMe()
        },
      },
      points: {
        get: async () => {
          if (!joined) throw failure('not-ambassador')
          return { ...statement, balance: 0, spendable: 0, score: 0 }
        },
      },
    })
    const element = await points(api)
    expect(textOf(element)).to.contain('Wie meedoet, ziet hier de eigen punten en waar ze vandaan komen.')
    await accessible(element)
    find(element, 'button').click()
    await until(() => element.shadowRoot?.querySelector('advocacy-onboarding')?.shadowRoot)
    await settled()
    find(find(element, 'advocacy-onboarding'), 'button').click()
    await settled()
    api.hint()
    await settled()
    expect(textOf(find(element, '.total p'))).to.equal('0 punten')
    expect(heard).to.deep.equal([])
  })

  it('tells the same to a guest who is known already', async () => {
    const api = fakeApi({ me: { get: async () => aGuest() }, points: { get: async () => statement } })
    const element = await points(api)
    expect(textOf(element)).to.contain('Wie meedoet, ziet hier').and.not.to.match(/\d/)
  })

  describe('states', () => {
    it('loading', async () => {
      const element = await points(fakeApi({ points: { get: never } }))
      expect(textOf(element)).to.contain('Je punten worden opgehaald…')
      expect(find(element, 'section').getAttribute('aria-busy')).to.equal('true')
      await accessible(element)
    })

    for (const [code, said, again] of [
      ['offline', 'Geen verbinding', true],
      ['switched-off', 'Hier zonder punten Punten en ranglijsten staan hier uit. Delen kan gewoon.', false],
      ['internal', 'Dat lukte niet', true],
    ] as const) {
      it(`failed: ${code}`, async () => {
        const element = await points(fakeApi({ points: { get: () => Promise.reject(failure(code)) } }))
        expect(textOf(element)).to.contain(said)
        expect(textOf(element)).not.to.match(/\d/)
        expect(element.shadowRoot?.querySelector('button') !== null).to.equal(again)
        await accessible(element)
      })
    }

    it('outside of any program', async () => {
      const element = await points(undefined)
      expect(textOf(element)).to.contain('Niet verbonden')
      await accessible(element)
    })
  })

  it('fits in 280 px', async () => {
    const element = await points(having({ balance: 12345678, spendable: 1 }))
    element.style.inlineSize = '280px'
    await settled()
    expect(find(element, 'section').scrollWidth).to.be.at.most(280)
  })
})
