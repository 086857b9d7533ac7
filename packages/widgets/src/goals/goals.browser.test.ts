import type { Goal } from '@advocacy-kit/core'
import { expect } from '@open-wc/testing'
import { html } from 'lit'
import { aGoal, aMe, aProgram, type FakeApi, failure, fakeApi, never, someGoals } from '../../testing/fake-api.ts'
import { accessible, find, inPage, listen, settled, textOf, until } from '../../testing/page.ts'
import './define.ts'
import type { Goals } from './goals.ts'

const showing = (...items: Goal[]) => fakeApi({ goals: { list: async () => someGoals(...items) } })
const nothingSet = async () => ({ today: '2026-11-22', items: [] })
const master = { get: async () => aMe({ roles: ['master'] }) } as const

async function goals(api: FakeApi | undefined, lang = 'nl'): Promise<Goals> {
  const element = await inPage<Goals>(html`<advocacy-goals .api=${api}></advocacy-goals>`, lang)
  await settled()
  return element
}

const bar = (element: Goals) => {
  const progress = find(element, 'progress')
  if (!(progress instanceof HTMLProgressElement)) throw new Error('There is no bar.')
  return progress
}
const shown = (element: Goals) => textOf(find(element, '[part=row]'))
const outlook = (element: Goals) => textOf(find(element, '.outlook'))

describe('goals', () => {
  it('asks for what its attributes say', async () => {
    const api = fakeApi()
    await inPage(html`<advocacy-goals .api=${api} team="zuid" limit="2"></advocacy-goals>`)
    await inPage(html`<advocacy-goals .api=${api}></advocacy-goals>`)
    expect(api.calls.filter(([name]) => name === 'goals.list')).to.deep.equal([
      ['goals.list', { limit: 2, team: 'zuid' }],
      ['goals.list', { limit: 5 }],
    ])
  })

  it('shows how far a goal is, what is left, and what is expected', async () => {
    const element = await goals(showing(aGoal({ note: 'Voor de nieuwe vestiging.' })))
    expect(shown(element)).to.equal(
      'Samen vijfduizend punten Nog 9 dagen Voor de nieuwe vestiging. 3.120 van 5.000 punten 62% In dit tempo halen jullie het op 29 november.',
    )
    expect([bar(element).value, bar(element).max, bar(element).getAttribute('aria-valuetext')]).to.deep.equal([
      3120,
      5000,
      '62%',
    ])
    expect(textOf(find(element, `#${bar(element).getAttribute('aria-labelledby')}`))).to.equal(
      'Samen vijfduizend punten',
    )
    expect(find(element, '.line').getAttribute('aria-hidden')).to.equal('true')
    await accessible(element)
  })

  it('speaks English', async () => {
    const element = await goals(showing(aGoal({ measure: 'reach', until: '2026-11-23' })), 'en')
    expect(textOf(find(element, 'header'))).to.equal('Our goals')
    expect(shown(element)).to.equal(
      'Samen vijfduizend punten 2 days left 3,120 of 5,000 reach 62% At this pace you will get there on 29 November.',
    )
  })

  for (const [about, goal, nl, en] of [
    [
      'a goal out of reach',
      aGoal({ forecast: { value: 4100, on: null } }),
      'In dit tempo staan jullie op de laatste dag op 4.100 punten. Alles wat erbij komt, brengt het doel dichterbij.',
      'At this pace you will be at 4,100 points on the last day. Everything that is added brings the goal closer.',
    ],
    [
      'a goal at a standstill',
      aGoal({ forecast: { value: 3120, on: null } }),
      'Alles wat erbij komt, brengt het doel dichterbij.',
      'Everything that is added brings the goal closer.',
    ],
    [
      'a goal of another year',
      aGoal({ until: '2027-01-31', forecast: { value: 9100, on: '2027-01-02' } }),
      'In dit tempo halen jullie het op 2 januari 2027.',
      'At this pace you will get there on 2 January 2027.',
    ],
    [
      'a goal that has just begun',
      aGoal({ from: '2026-11-21', forecast: null }),
      'Net begonnen. Na drie dagen staat hier hoe ver jullie in dit tempo komen.',
      'Just begun. After three days this says how far you will get at this pace.',
    ],
    [
      'a goal that is over',
      aGoal({ until: '2026-11-21', forecast: null }),
      'Samen kwamen jullie tot 3.120 punten.',
      'Together you got to 3,120 points.',
    ],
    [
      'a goal that was reached',
      aGoal({ progress: { value: 5200, percent: 104, reached: true, reachedOn: '2026-11-20' } }),
      'Gehaald op 20 november. Dat deden jullie samen.',
      'Reached on 20 November. You did that together.',
    ],
    [
      'a goal that is still to begin',
      aGoal({
        from: '2026-12-01',
        until: '2026-12-31',
        forecast: null,
        days: [],
        progress: { value: 0, percent: 0, reached: false, reachedOn: null },
      }),
      'Hier komt te staan wat jullie samen bereiken.',
      'What you achieve together will show here.',
    ],
    [
      'a goal of few',
      { ...given(aGoal()), hidden: true } as const,
      'De stand staat hier niet: anders zou te zien zijn wat een paar collega’s bijdroegen.',
      'Progress is not shown here: it would tell what a few colleagues contributed.',
    ],
  ] as const) {
    it(`says how it goes with ${about}`, async () => {
      const element = await goals(showing(goal))
      expect(outlook(element)).to.equal(nl)
      await accessible(element)
      element.closest('main')?.setAttribute('lang', 'en')
      await settled()
      expect(outlook(element)).to.equal(en)
    })
  }

  it('shows no number of a goal that is hidden', async () => {
    const element = await goals(showing({ ...given(aGoal()), hidden: true }))
    expect(element.shadowRoot?.querySelector('progress, .line, [part=score]')).to.equal(null)
  })

  for (const [today, nl] of [
    ['2026-10-31', 'Begint op 1 november'],
    ['2026-11-01', 'Nog 30 dagen'],
    ['2026-11-29', 'Nog 2 dagen'],
    ['2026-11-30', 'Laatste dag'],
    ['2026-12-01', 'Tot en met 30 november'],
    ['2027-01-01', 'Tot en met 30 november 2026'],
  ] as const) {
    it(`tells the time of a goal on ${today}`, async () => {
      const element = await goals(fakeApi({ goals: { list: async () => ({ today, items: [aGoal()] }) } }))
      expect(textOf(find(element, '.time'))).to.equal(nl)
    })
  }

  it('a bar is full at most, and empty at least', async () => {
    const of = async (value: number) =>
      bar(await goals(showing(aGoal({ progress: { value, percent: 0, reached: false, reachedOn: null } })))).value
    expect([await of(9000), await of(-3)]).to.deep.equal([5000, 0])
  })

  it('divides points by the unit of the rules', async () => {
    const element = await goals(showing(aGoal({ unit: 20, forecast: { value: 4000, on: null } })))
    expect(textOf(find(element, '[part=score]'))).to.equal('156 van 250 punten 62%')
    expect(outlook(element)).to.contain('op 200 punten')
  })

  it('tells politely when a goal is reached while it is looked at', async () => {
    let now = aGoal()
    const api = fakeApi({ goals: { list: async () => someGoals(now) } })
    const element = await goals(api)
    expect(textOf(find(element, 'section > [role=status]'))).to.equal('')
    now = aGoal({ progress: { value: 5000, percent: 100, reached: true, reachedOn: '2026-11-22' } })
    api.hint()
    await until(() => textOf(find(element, 'section > [role=status]')) !== '')
    expect(textOf(find(element, 'section > [role=status]'))).to.equal('Doel gehaald: Samen vijfduizend punten.')
  })

  it('draws its check without motion for who prefers less', async () => {
    const reached = showing(aGoal({ progress: { value: 5000, percent: 100, reached: true, reachedOn: '2026-11-22' } }))
    const element = await goals(reached)
    expect(getComputedStyle(find(element, '.check path')).animationName).to.equal('draw')
    const rules = element.shadowRoot?.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]) ?? []
    const drawing = rules.filter(({ cssText }) => cssText.includes('.check') && cssText.includes('animation'))
    expect(drawing.map((rule) => rule instanceof CSSMediaRule && rule.conditionText)).to.deep.equal([
      '(prefers-reduced-motion: no-preference)',
    ])
  })

  it('waits', async () => {
    const element = await goals(fakeApi({ goals: { list: never } }))
    expect(find(element, 'section').getAttribute('aria-busy')).to.equal('true')
    expect(textOf(element)).to.contain('De doelen worden opgehaald…')
    await accessible(element)
  })

  it('says that there is no goal yet, and to a master how to set one', async () => {
    const element = await goals(fakeApi({ goals: { list: nothingSet } }))
    expect(textOf(find(element, '.notice'))).to.equal(
      'Nog geen gezamenlijk doel Zodra er een is, zie je hier hoe ver jullie samen zijn.',
    )
    expect(element.shadowRoot?.querySelector('button')).to.equal(null)
    await accessible(element)
    const masters = await goals(fakeApi({ goals: { list: nothingSet }, me: master }))
    expect(textOf(find(masters, '.notice'))).to.contain('Zet er een')
    expect(textOf(find(masters, '.setting .button'))).to.equal('Nieuw doel')
    await accessible(masters)
  })

  for (const [code, title] of [
    ['offline', 'Geen verbinding'],
    ['forbidden', 'Staat uit'],
    ['unauthenticated', 'Niet ingelogd'],
    ['internal', 'Dat lukte niet'],
  ] as const) {
    it(`says what is the matter: ${code}`, async () => {
      const element = await goals(fakeApi({ goals: { list: () => Promise.reject(failure(code)) } }))
      expect(textOf(find(element, '.notice strong'))).to.equal(title)
      await accessible(element)
    })
  }

  it('keeps what it read when the connection is lost', async () => {
    let lost = false
    const api = fakeApi({
      goals: { list: () => (lost ? Promise.reject(failure('offline')) : Promise.resolve(someGoals())) },
    })
    const element = await goals(api)
    lost = true
    const errors = listen('advocacy-error')
    api.hint()
    await until(() => errors.length > 0)
    await settled()
    expect(textOf(find(element, '.stale'))).to.match(/^Geen verbinding. Gelezen om \d\d:\d\d. Probeer opnieuw$/)
    expect(shown(element)).to.contain('3.120 van 5.000 punten')
    await accessible(element)
  })

  it('says that no program is near', async () => {
    const element = await goals(undefined)
    expect(textOf(find(element, '.notice strong'))).to.equal('Niet verbonden')
    await accessible(element)
  })

  it('is never wider than 280 px where that is all there is', async () => {
    const element = await goals(showing(aGoal({ name: 'Binnenvaartscheepvaartbedrijfsvergunningen' })))
    element.style.inlineSize = '280px'
    await settled()
    expect(find(element, 'section').scrollWidth).to.be.at.most(280)
  })
})

describe('goals: setting one', () => {
  const teams = [{ id: 'zuid', name: 'Team Zuid' }]
  const settable = (over: Parameters<typeof fakeApi>[0] = {}) =>
    fakeApi({ me: master, program: { get: async () => aProgram({ teams, rules: { unit: 20, rules: [] } }) }, ...over })

  async function opened(api: FakeApi, button = '.setting .button', lang = 'nl'): Promise<Goals> {
    const element = await goals(api, lang)
    find(element, button).click()
    await until(() => element.shadowRoot?.querySelector('form') !== null)
    return element
  }

  function fill(element: Goals, values: Record<string, string>): void {
    for (const [name, value] of Object.entries(values)) {
      const field = find(element, `[name=${name}]`)
      if (!('value' in field)) throw new Error(`${name} takes no value.`)
      field.value = value
    }
  }

  const save = async (element: Goals) => {
    find(element, 'form .filled').click()
    await settled()
  }

  it('is for masters and editors', async () => {
    for (const roles of [['master'], ['editor']] as const)
      expect(
        find(await goals(fakeApi({ me: { get: async () => aMe({ roles: [...roles] }) } })), '.setting'),
      ).to.not.equal(null)
    for (const roles of [[], ['creator']] as const)
      expect(
        (await goals(fakeApi({ me: { get: async () => aMe({ roles: [...roles] }) } }))).shadowRoot?.querySelector(
          'button',
        ),
      ).to.equal(null)
  })

  it('sends what was filled in, points in the parts that the program keeps, and closes', async () => {
    const put: unknown[] = []
    const api = settable({
      goals: {
        list: nothingSet,
        put: async (goal) => {
          put.push({ ...goal, id: typeof goal.id })
          return aGoal()
        },
      },
    })
    const element = await opened(api)
    await accessible(element)
    fill(element, { name: ' Samen ', target: '250', until: '2026-12-31', team: 'zuid', note: ' Omdat ' })
    await save(element)
    expect(put).to.deep.equal([
      {
        id: 'string',
        name: 'Samen',
        measure: 'points',
        target: 5000,
        from: '2026-11-22',
        until: '2026-12-31',
        team: 'zuid',
        note: 'Omdat',
      },
    ])
    await until(() => element.shadowRoot?.querySelector('form') === null)
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.setting .button'))
  })

  it('tells every mistake next to its field, and sends nothing', async () => {
    const api = settable({ goals: { list: nothingSet } })
    const element = await opened(api)
    const mistakes = () => [...(element.shadowRoot?.querySelectorAll('.mistake') ?? [])].map((one) => textOf(one))
    fill(element, { target: '0', from: '' })
    await save(element)
    expect(mistakes()).to.deep.equal([
      'Geef het doel een naam.',
      'Vul een heel getal boven de nul in.',
      'Kies een eerste dag.',
      'Kies een laatste dag.',
    ])
    const name = find(element, '#name')
    expect([name.getAttribute('aria-invalid'), name.getAttribute('aria-describedby')]).to.deep.equal([
      'true',
      'name-mistake',
    ])
    expect(element.shadowRoot?.activeElement).to.equal(name)
    await accessible(element)
    fill(element, { name: 'Samen', target: '2.5', from: '2026-11-22', until: '2026-11-21' })
    await save(element)
    expect(mistakes()).to.deep.equal(['Vul een heel getal boven de nul in.', 'De laatste dag ligt voor de eerste.'])
    fill(element, { target: '2', until: '2027-11-23' })
    await save(element)
    expect(mistakes()).to.deep.equal(['Een doel duurt hoogstens een jaar.'])
    expect(api.calls.filter(([name]) => name === 'goals.put')).to.deep.equal([])
  })

  it('keeps what was filled in when it cannot be saved', async () => {
    const element = await opened(
      settable({ goals: { list: nothingSet, put: () => Promise.reject(failure('offline')) } }),
    )
    fill(element, { name: 'Samen', target: '9', until: '2026-12-31' })
    await save(element)
    await until(() => textOf(find(element, 'form [role=status]')) !== '')
    expect(textOf(find(element, 'form [role=status]'))).to.equal('Geen verbinding. Wat je invulde, staat er nog.')
    expect(find(element, '#name')).to.have.property('value', 'Samen')
    await accessible(element)
  })

  it('changes a goal, and keeps its id and measure', async () => {
    const put: unknown[] = []
    const goal = aGoal({ measure: 'clicks', team: 'zuid' })
    const api = settable({
      goals: {
        list: async () => someGoals(goal),
        put: async (entry) => {
          put.push(entry)
          return goal
        },
      },
    })
    const element = await opened(api, '[part=row] .quiet', 'en')
    expect(textOf(find(element, '#form'))).to.equal('Change the goal')
    fill(element, { target: '6000' })
    await save(element)
    expect(put).to.deep.equal([
      {
        id: 'g1',
        name: 'Samen vijfduizend punten',
        measure: 'clicks',
        target: 6000,
        from: '2026-11-01',
        until: '2026-11-30',
        team: 'zuid',
      },
    ])
  })

  it('takes a goal away when that is asked twice', async () => {
    const gone: unknown[] = []
    const api = settable({
      goals: {
        list: async () => someGoals(),
        delete: async ({ id }) => {
          gone.push(id)
          return { id }
        },
      },
    })
    const element = await opened(api, '[part=row] .quiet')
    find(element, '.danger').click()
    await settled()
    expect([textOf(find(element, '.danger')), gone]).to.deep.equal(['Echt weghalen?', []])
    find(element, '.danger').click()
    await until(() => element.shadowRoot?.querySelector('form') === null)
    expect(gone).to.deep.equal(['g1'])
  })
})

/** What was set of a goal, without what was counted. */
function given({ id, name, measure, target, from, until }: Goal) {
  return { id, name, measure, target, from, until }
}
