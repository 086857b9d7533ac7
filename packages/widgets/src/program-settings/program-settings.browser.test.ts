import { type AdvocacyApi, AdvocacyError, type RuleSet } from '@advocacy-kit/core'
import { failing, pending, testProgram } from '@advocacy-kit/widgets/testing'
import { expect } from '@open-wc/testing'
import { html } from 'lit'
import { aMe, aProgram, type FakeApi, failure, fakeApi, never } from '../../testing/fake-api.ts'
import { accessible, find, inPage, listen, settled, textOf, until } from '../../testing/page.ts'
import './define.ts'
import type { ProgramSettings } from './program-settings.ts'

const DESK = 'advocacy-settings-desk'

const rules: RuleSet = {
  rules: [
    {
      id: 'share',
      on: 'share.confirmed',
      points: 10,
      when: { platform: 'linkedin' },
      limit: { points: 50, per: 'day' },
    },
    { id: 'reaction', on: 'reactions.observed', points: { like: 1, comment: 3 } },
  ],
}

/** Three teams of three: with 30, 20 and 10 points for shares, and reactions on those of the last. */
function aYear() {
  const team = (name: string) =>
    [1, 2, 3].map((place) => ({ id: `${name}${place}`, name: `${name} ${place}`, team: name }))
  const about = { content: 'job', platform: 'linkedin', occurredAt: '2025-11-18T09:00:00Z' }
  const confirmed = (person: string) => ({
    ...about,
    id: `c-${person}`,
    type: 'share.confirmed' as const,
    person,
    share: `s-${person}`,
  })
  const sharers = ['oost1', 'oost2', 'oost3', 'west1', 'west2', 'zuid1']
  return testProgram({
    people: [...team('oost'), ...team('west'), ...team('zuid')],
    content: [{ id: 'job', title: 'Kom bij ons werken' }],
    activities: [
      ...sharers.map(confirmed),
      {
        id: 'r1',
        type: 'reactions.observed',
        share: 's-zuid1',
        occurredAt: '2025-11-18T09:00:00Z',
        counts: { comment: 1 },
      },
    ],
    program: { rules },
    now: Date.parse('2025-11-20T12:00:00Z'),
  })
}

async function asMaster() {
  const { engine } = await aYear()
  return engine.as({ id: 'master', name: 'Mia' })
}

async function settings(api: AdvocacyApi | undefined, lang = 'nl'): Promise<ProgramSettings> {
  const element = await inPage<ProgramSettings>(
    html`<advocacy-program-settings .api=${api}></advocacy-program-settings>`,
    lang,
  )
  await settled()
  return element
}

/** The settings of a master, with the desk there. */
async function desked(api: AdvocacyApi, lang = 'nl'): Promise<ProgramSettings> {
  const element = await settings(api, lang)
  await until(() => element.shadowRoot?.querySelector(DESK)?.shadowRoot?.querySelector('.desk, .notice'))
  await settled()
  return element
}

const part = <El extends Element = HTMLElement>(element: ProgramSettings, selector: string) =>
  find<El>(element, DESK, selector)
const told = (element: ProgramSettings, selector: string) => textOf(part(element, selector))
const root = (element: ProgramSettings) => find(element, DESK).shadowRoot

async function click(element: ProgramSettings, selector: string): Promise<void> {
  part(element, selector).click()
  await settled()
}

async function fill(element: ProgramSettings, selector: string, value: string): Promise<void> {
  const field = part<HTMLInputElement | HTMLSelectElement>(element, selector)
  field.value = value
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input'))
  await settled()
}

const begin = (element: ProgramSettings) => click(element, '#rules ~ .line .filled')
const tryIt = (element: ProgramSettings) => click(element, '.trial form > .line .filled')

async function outcome(element: ProgramSettings): Promise<string> {
  await until(() => root(element)?.querySelector('.outcome'))
  await settled()
  return told(element, '.summary')
}

describe('program settings', () => {
  it('tells the rules in force as sentences, with their version and since when', async () => {
    const element = await desked(await asMaster())
    expect(told(element, 'ul')).to.equal(
      '10 punten per bevestigde share op LinkedIn, hoogstens 50 punten per dag. 1 punt per like en 3 punten per commentaar.',
    )
    expect(told(element, '.rules .hint')).to.equal('Versie 1, sinds het begin.')
    await accessible(element)
    element.closest('main')?.setAttribute('lang', 'en')
    await settled()
    expect(told(element, 'ul')).to.equal(
      '10 points per confirmed share on LinkedIn, at most 50 points per day. 1 point per like and 3 points per comment.',
    )
    expect(told(element, '.rules .hint')).to.equal('Version 1, since the start.')
  })

  it('tries a change, tells who would move, publishes it after asking, and undoes it', async () => {
    const api = await asMaster()
    const element = await desked(api)
    await begin(element)
    await fill(element, '#rule-1-points-comment', '100')
    await accessible(element)
    await tryIt(element)
    expect(await outcome(element)).to.equal(
      'De top 3 wordt zuid, oost en west; zuid stijgt van plaats 3 naar 1; oost daalt van plaats 1 naar 2; west daalt van plaats 2 naar 3.',
    )
    expect(told(element, '.outcome')).to.contain('Samen gaat iedereen van 63 naar 160 punten.')
    const teams = [...(root(element)?.querySelector('table')?.querySelectorAll('tbody tr') ?? [])].map(textOf)
    expect(teams).to.deep.equal([
      'zuid 3 → 1 Nu13 Straks110 +97',
      'oost 1 → 2 Nu30 Straks30 =',
      'west 2 → 3 Nu20 Straks20 =',
    ])
    await accessible(element)
    expect((await api.program.get({})).rulesVersion).to.equal(1)

    await click(element, '.outcome .filled')
    expect(told(element, 'dl')).to.equal(
      'Was1 punt per like en 3 punten per commentaar. Wordt1 punt per like en 100 punten per commentaar.',
    )
    await accessible(element)
    await click(element, '.confirm .filled')
    await until(() => told(element, '.said').includes('Versie 2 geldt nu.'))
    await until(() => told(element, 'ul').includes('100 punten per commentaar'))
    expect(told(element, '.rules .hint')).to.equal('Versie 2, sinds 20 november 2025.')
    expect((await api.program.get({})).rules.rules[1]?.points).to.deep.equal({ like: 1, comment: 100 })
    expect((await api.points.totals({ period: 'year' })).total).to.equal(63)
    await accessible(element)

    await click(element, '#rules ~ .line .button:not(.filled)')
    expect(told(element, '.sure')).to.contain('Versie 2 vervalt')
    await accessible(element)
    await click(element, '#sure')
    await until(() => told(element, '.said').includes('Versie 2 is ongedaan gemaakt.'))
    await until(() => told(element, 'ul').includes('3 punten per commentaar'))
    expect(await api.program.get({})).to.include({ rulesVersion: 1 })
  })

  it('does not say that nobody moves where people do within teams that stay', async () => {
    const move = (name: string, before: [rank: number, score: number], after: [rank: number, score: number]) => ({
      id: name,
      name,
      before: { rank: before[0], score: before[1] },
      after: { rank: after[0], score: after[1] },
    })
    const preview = {
      period: '2025-11',
      total: { before: 30, after: 25 },
      teams: [move('oost', [1, 30], [1, 25])],
      people: [move('Ben', [1, 20], [2, 12]), move('Cas', [2, 10], [1, 13]), move('Dan', [3, 0], [3, 0])],
    }
    const element = await desked(
      fakeMaster({ program: { get: async () => aProgram({ rules }), previewRules: async () => preview } }),
    )
    await begin(element)
    await tryIt(element)
    expect(await outcome(element)).to.equal('Geen team verandert van plaats; 2 mensen wel.')
    expect(told(element, '.outcome table')).to.contain('oost 1 blijft gelijk Nu30 Straks25 −5')
    await accessible(element)
  })

  it('reaches back to a day that is open', async () => {
    const api = await asMaster()
    const element = await desked(api)
    await begin(element)
    await fill(element, '#rule-0-points-', '20')
    await tryIt(element)
    await outcome(element)
    await click(element, '.outcome .filled')
    part(element, '[aria-describedby=back-means]').click()
    await settled()
    expect(told(element, '.confirm')).to.contain('Alles vanaf deze dag wordt opnieuw geteld.')
    // It begins with the first day of the month that was tried: then what was shown is what will be.
    expect(part<HTMLInputElement>(element, '#since').value).to.equal('2025-11-01')
    await fill(element, '#since', '2999-01-01')
    await click(element, '.confirm .filled')
    expect(told(element, '.confirm')).to.contain(
      'Kies een dag die niet in de toekomst ligt, en die nog niet is afgesloten.',
    )
    await accessible(element)
    await fill(element, '#since', '2025-11-01')
    await click(element, '.confirm .filled')
    await until(() => told(element, '.said').includes('Versie 2 geldt nu.'))
    expect((await api.points.totals({ period: 'year' })).total).to.equal(123)
  })

  it('says that closed days stay as they are, and keeps what was chosen', async () => {
    const api = failing(await asMaster(), { 'program.publishRules': new AdvocacyError('period-closed', 'closed') })
    const element = await desked(api)
    await begin(element)
    await fill(element, '#rule-0-points-', '20')
    await tryIt(element)
    await outcome(element)
    await click(element, '.outcome .filled')
    part(element, '[aria-describedby=back-means]').click()
    await settled()
    await fill(element, '#since', '2025-01-01')
    await click(element, '.confirm .filled')
    expect(told(element, '.said')).to.contain('Deze dagen zijn al afgesloten')
    expect(part<HTMLInputElement>(element, '#since').value).to.equal('2025-01-01')
    await accessible(element)
  })

  it('switches rules off, adds and limits them, and takes a preset', async () => {
    const api = await asMaster()
    const element = await desked(api)
    await begin(element)
    await click(element, '.rule:nth-of-type(1) [type=checkbox]')
    expect(told(element, '.rule')).to.contain('Staat uit: telt niet mee.')
    await fill(element, '#starter', 'kudos.given')
    await click(element, '.taking:has(#starter) .button')
    expect(told(element, '.rule:nth-of-type(3)')).to.contain(
      '2 punten per ontvangen bedankje, één keer per collega, hoogstens 5 keer per week.',
    )
    await click(element, '.rule:nth-of-type(3) > .quiet')
    await fill(element, '#rule-2-limit-1-per', 'month')
    await fill(element, '#rule-2-limit-1', '40')
    await accessible(element)
    await tryIt(element)
    await outcome(element)
    await click(element, '.outcome .filled')
    expect(told(element, 'dl')).to.equal(
      'Vervalt10 punten per bevestigde share op LinkedIn, hoogstens 50 punten per dag. Nieuw2 punten per ontvangen bedankje, één keer per collega, hoogstens 5 keer per week, hoogstens 40 punten per maand.',
    )
    await click(element, '.confirm .button:not(.filled)')
    await fill(element, '#preset', 'measureOnly')
    expect(told(element, '.taking .hint')).to.contain('delen en reacties worden alleen gemeten')
    await click(element, '.taking .button')
    expect(root(element)?.querySelectorAll('.rule').length).to.equal(0)
    await fill(element, '#preset', 'qualityOverQuantity')
    await click(element, '.taking .button')
    expect(told(element, '.rule')).to.contain(
      '10 punten per bevestigde share in eigen woorden, één keer per bericht en netwerk, hoogstens 1 keer per dag.',
    )
  })

  it('says next to each field what is wrong, and keeps what was typed', async () => {
    const element = await desked(await asMaster())
    await begin(element)
    await fill(element, '#rule-0-points-', 'veel')
    await fill(element, '#rule-0-limit-0', '0')
    await fill(element, '#rule-1-points-like', '1,5')
    await tryIt(element)
    const wrong = [...(root(element)?.querySelectorAll<HTMLInputElement>('[aria-invalid]') ?? [])]
    expect(wrong.map(({ id, value }) => [id, value])).to.deep.equal([
      ['rule-0-points-', 'veel'],
      ['rule-0-limit-0', '0'],
      ['rule-1-points-like', '1,5'],
    ])
    expect(told(element, '.said')).to.equal('3 dingen kloppen nog niet.')
    expect(told(element, '.rule')).to.contain('… punten per bevestigde share op LinkedIn')
    expect(told(element, '#rule-0-points--mistake')).to.equal('Vul een heel getal in, 0 of meer.')
    expect(root(element)?.activeElement?.id).to.equal('rule-0-points-')
    await accessible(element)
  })

  it('puts what the program refuses where it belongs', async () => {
    const refuse = () => Promise.reject(failure('invalid-input', 'no', '/rules/rules/0/limit', '/rules/rules/1/on'))
    const element = await desked(
      fakeMaster({ program: { get: async () => aProgram({ rules }), previewRules: refuse } }),
    )
    await begin(element)
    await tryIt(element)
    expect(told(element, '#rule-0-limit-0-mistake')).to.contain('Twee grenzen zijn van dezelfde soort')
    expect(told(element, '.rule:nth-of-type(2) > .mistake')).to.equal('Dit kan zo niet. Haal het weg, of pas het aan.')
    await accessible(element)
  })

  it('notices that somebody else published, and goes on with either', async () => {
    const api = await asMaster()
    const element = await desked(api)
    await begin(element)
    await fill(element, '#rule-0-points-', '20')
    await tryIt(element)
    await outcome(element)
    await click(element, '.outcome .filled')
    await api.program.publishRules({ rules: { rules: [] } })
    await click(element, '.confirm .filled')
    await until(() => root(element)?.querySelector('[role=alert]'))
    expect(told(element, '[role=alert]')).to.contain('Intussen geldt versie 2: iemand anders veranderde de regels.')
    await accessible(element)
    await click(element, '[role=alert] .button:last-child')
    await click(element, '.confirm .filled')
    await until(() => told(element, '.said').includes('Versie 3 geldt nu.'))
    expect((await api.program.get({})).rules.rules[0]?.points).to.equal(20)
  })

  it('says that it is busy, and that it failed', async () => {
    const waiting = await desked(pending(await asMaster(), ['program.previewRules']))
    await begin(waiting)
    await tryIt(waiting)
    expect(told(waiting, '.said')).to.contain('Alles van deze periode wordt opnieuw geteld.')
    expect(part(waiting, '.desk').getAttribute('aria-busy')).to.equal('true')
    await accessible(waiting)
    const offline = new AdvocacyError('offline', 'technical')
    const failed = await desked(failing(await asMaster(), { 'program.previewRules': offline }))
    await begin(failed)
    await fill(failed, '#rule-0-points-', '7')
    await tryIt(failed)
    expect(told(failed, '.said')).to.contain('Geen verbinding. Wat je typte, staat er nog')
    expect(part<HTMLInputElement>(failed, '#rule-0-points-').value).to.equal('7')
    await accessible(failed)
  })

  it('changes the program itself', async () => {
    const api = await asMaster()
    const element = await desked(api, 'en')
    await fill(element, '#name', '')
    await fill(element, '#minimum', '2')
    await click(element, '.program .button')
    await settled()
    expect(told(element, '#name-mistake')).to.equal('Enter a name of at most 200 characters.')
    expect(told(element, '#minimum-mistake')).to.equal('Enter a whole number, 3 or more.')
    await accessible(element)
    await fill(element, '#name', 'Samen')
    await fill(element, '#minimum', '4')
    await fill(element, '#closing', 'month')
    await fill(element, '#days', '5')
    await click(element, '.program .button')
    await until(() => told(element, '.program [role=status]') === 'Saved.')
    expect(await api.program.get({})).to.deep.include({
      name: 'Samen',
      minimumGroupSize: 4,
      closing: { period: 'month', days: 5 },
    })
  })

  it('changes what holds for sharing', async () => {
    const api = await asMaster()
    const element = await desked(api)
    expect(told(element, '.sharing')).to.contain('Leeg: “#ik werk bij')
    expect(told(element, '.sharing')).to.contain('Zolang er punten zijn, staat er een vermelding bij elk bericht.')
    await fill(element, '#blocked', 'geheim*\n!!!')
    await fill(element, '#hashtags', '#werken bij')
    await fill(element, '#own-platforms', 'Prikbord ftp://nergens/')
    await click(element, '.sharing .button')
    await until(() => root(element)?.querySelector('#blocked-mistake'))
    expect(told(element, '#blocked-mistake')).to.contain('Elke regel heeft een letter of cijfer')
    expect(told(element, '#own-platforms-mistake')).to.contain('Elke regel heeft een naam')
    expect(told(element, '.sharing [role=status]')).to.equal('2 dingen kloppen nog niet.')
    await accessible(element)
    await fill(element, '#blocked', 'geheim*')
    await fill(element, '#own-platforms', 'Prikbord https://prikbord.example.org/nieuw?adres={url}')
    await fill(element, '#questions', 'own')
    await fill(element, '#questionsNl', 'Zou ik dit lezen?')
    await fill(element, '#disclosureNl', 'Collega bij de bieb')
    part(element, '.sharing .where .choice:nth-of-type(2) input').click()
    await click(element, '.sharing .button')
    await until(() => told(element, '.sharing [role=status]') === 'Bewaard.')
    const { platforms, sharing } = await api.program.get({})
    expect(sharing).to.deep.equal({
      disclosure: { nl: 'Collega bij de bieb' },
      blockedPhrases: ['geheim*'],
      hashtags: ['werken', 'bij'],
      questions: [{ nl: 'Zou ik dit lezen?' }],
      ownPlatforms: [{ id: 'prikbord', name: 'Prikbord', link: 'https://prikbord.example.org/nieuw?adres={url}' }],
    })
    expect(platforms.includes('x')).to.equal(false)
    expect(platforms.at(-1)).to.equal('prikbord')
    await accessible(element)
  })

  it('is for masters; others read so', async () => {
    const heard = listen('advocacy-ready')
    const element = await settings(fakeApi())
    expect(textOf(element)).to.contain('Voor wie het programma leidt')
    expect(element.shadowRoot?.querySelector(DESK)).to.equal(null)
    expect(heard.length).to.equal(1)
    await accessible(element)
  })

  it('loading, failed and outside of any program', async () => {
    const waiting = await settings(fakeApi({ me: { get: never } }))
    expect(textOf(waiting)).to.contain('Even kijken wat je hier kunt…')
    await accessible(waiting)
    const fetching = await settings(fakeMaster({ program: { get: never } }))
    await until(() => fetching.shadowRoot?.querySelector(DESK)?.shadowRoot)
    await settled()
    expect(textOf(find(fetching, DESK))).to.contain('De instellingen worden opgehaald…')
    await accessible(fetching)
    const away = await settings(fakeApi({ me: { get: () => Promise.reject(failure('offline')) } }))
    expect(textOf(away)).to.contain('Geen verbinding')
    await accessible(away)
    const failed = await desked(fakeMaster({ program: { get: () => Promise.reject(failure('internal')) } }))
    expect(textOf(find(failed, DESK))).to.contain('Dat lukte niet')
    await accessible(failed)
    expect(textOf(await settings(undefined))).to.contain('Niet verbonden')
  })

  it('says so where there are no rules', async () => {
    const element = await desked(fakeMaster({}))
    expect(told(element, '.rules')).to.contain('Er zijn geen regels: er wordt alleen gemeten')
  })
})

/** An api by hand whose viewer leads the program. */
function fakeMaster(answers: Parameters<typeof fakeApi>[0]): FakeApi {
  return fakeApi({ me: { get: async () => aMe({ roles: ['master'] }) }, ...answers })
}
