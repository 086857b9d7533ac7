import type { AdvocacyApi, Kudos as Thanks } from '@advocacy-kit/core'
import { testProgram } from '@advocacy-kit/widgets/testing'
import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { html } from 'lit'
import { aGuest, aMe, type FakeApi, failure, fakeApi, never } from '../../testing/fake-api.ts'
import { accessible, find, inPage, listen, settled, textOf, until } from '../../testing/page.ts'
import './define.ts'
import type { Kudos } from './kudos.ts'

const DESK = 'advocacy-kudos-desk'
const people = [
  { id: 'ann', name: 'Ann Jansen', team: 'zuid' },
  { id: 'ben', name: 'Ben Osei', team: 'noord' },
  { id: 'cas', name: 'Cas Çelik' },
  { id: 'dee', name: 'Dee', as: 'unlisted' as const },
]

async function kudos(api: AdvocacyApi | undefined, lang = 'nl'): Promise<Kudos> {
  const element = await inPage<Kudos>(html`<advocacy-kudos .api=${api}></advocacy-kudos>`, lang)
  if (api) await until(() => element.shadowRoot?.querySelector(DESK)?.shadowRoot)
  await settled()
  return element
}

const desk = (element: Kudos) => find(element, DESK)
const box = (element: Kudos) => find<HTMLInputElement>(element, DESK, '[role=combobox]')
const options = (element: Kudos) => [...(desk(element).shadowRoot?.querySelectorAll('[role=option]') ?? [])].map(textOf)
const rows = (element: Kudos) => [...(desk(element).shadowRoot?.querySelectorAll('[part=row]') ?? [])].map(textOf)

async function type(element: Kudos, text: string): Promise<void> {
  box(element).focus()
  await settled()
  box(element).value = text
  box(element).dispatchEvent(new Event('input'))
  await settled()
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key })
  await settled()
}

async function send(element: Kudos): Promise<void> {
  find(element, DESK, '.filled').click()
  await settled()
  await settled()
}

/** Answers of an api whose one colleague is Ben. */
const withBen = (over: Parameters<typeof fakeApi>[0] = {}): FakeApi =>
  fakeApi({
    people: { list: async () => ({ items: [{ id: 'ben', name: 'Ben', team: null }], next: null }) },
    ...over,
    kudos: { list: async () => ({ items: [], next: null }), ...over.kudos },
  })

async function chooseBen(element: Kudos): Promise<void> {
  await type(element, 'ben')
  await press('ArrowDown', 'Enter')
}

describe('kudos', () => {
  it('offers who is listed, but not oneself, by a part of the name without capitals or accents', async () => {
    const { api } = await testProgram({ people })
    const element = await kudos(api)
    await type(element, '')
    expect(options(element)).to.deep.equal(['Ben Osei noord', 'Cas Çelik'])
    await type(element, 'ceLI')
    expect(options(element)).to.deep.equal(['Cas Çelik'])
    await accessible(element)
    await type(element, 'dee')
    expect(options(element)).to.deep.equal([])
    expect(textOf(desk(element))).to.contain('Niemand gevonden met deze naam.')
  })

  it('moves nothing when it opens, so that a click beside the list hits what it aims at', async () => {
    const { api } = await testProgram({ people })
    const element = await kudos(api)
    const topOfButton = () => find(element, DESK, '.filled').getBoundingClientRect().top
    const closed = topOfButton()
    await type(element, '')
    expect(options(element).length).to.equal(2)
    expect(topOfButton()).to.equal(closed)
  })

  it('is a combobox: arrows move, Enter takes, Escape closes, and the focus stays', async () => {
    const { api } = await testProgram({ people })
    const element = await kudos(api)
    await type(element, '')
    const at = () => [
      box(element).getAttribute('aria-expanded'),
      box(element).getAttribute('aria-activedescendant'),
      desk(element).shadowRoot?.querySelector('[aria-selected=true]')?.id,
    ]
    expect(at()).to.deep.equal(['true', null, undefined])
    await press('ArrowDown')
    expect(at()).to.deep.equal(['true', 'colleague-0', 'colleague-0'])
    await press('ArrowDown', 'ArrowDown')
    expect(at()).to.deep.equal(['true', 'colleague-0', 'colleague-0'])
    await press('ArrowUp')
    expect(at()).to.deep.equal(['true', 'colleague-1', 'colleague-1'])
    await accessible(element)
    await press('Escape')
    expect(at()).to.deep.equal(['false', null, undefined])
    await press('ArrowUp', 'Enter')
    expect(box(element).value).to.equal('Cas Çelik')
    expect(desk(element).shadowRoot?.activeElement).to.equal(box(element))
  })

  it('gives, says so, and shows it at once; takes it back after asking', async () => {
    const { api, engine } = await testProgram({ people, content: [{ id: 'c', title: 'C', pillar: 'werk' }] })
    const element = await kudos(api)
    await chooseBen(element)
    find<HTMLTextAreaElement>(element, DESK, 'textarea').value = ' Voor de <b>demo</b> '
    find<HTMLSelectElement>(element, DESK, '#pillar').value = 'werk'
    await send(element)
    await until(() => rows(element).length === 1)
    expect(textOf(find(element, DESK, 'form [part=status]'))).to.equal('Je hebt Ben Osei bedankt.')
    expect(rows(element)[0]).to.match(/^Jij bedankte Ben Osei Voor de <b>demo<\/b> .+ Over werk Neem terug$/)
    expect(box(element).value).to.equal('')
    await accessible(element)
    const [received] = (await engine.as({ id: 'ben' }).kudos.list({})).items
    expect(received).to.include({ text: 'Voor de <b>demo</b>', pillar: 'werk' })

    find(element, DESK, '[part=row] button').click()
    await settled()
    expect(rows(element)[0]).to.contain('De woorden verdwijnen, en de punten ook.')
    await accessible(element)
    find(element, DESK, '#sure').click()
    await until(() => rows(element).length === 0)
    expect(textOf(desk(element))).to.contain('Het bedankje is teruggenomen.')
    expect((await engine.as({ id: 'ben' }).kudos.list({})).items).to.deep.equal([])
  })

  it('names nobody who is not listed', async () => {
    const { api, engine } = await testProgram({ people })
    await engine.as({ id: 'dee' }).kudos.give({ person: 'ann' })
    const element = await kudos(api)
    expect(rows(element)[0]).to.match(/^Een collega bedankte jou/)
    element.closest('main')?.setAttribute('lang', 'en')
    await settled()
    expect(rows(element)[0]).to.match(/^A colleague thanked you/)
  })

  it('shows what others received, the newest first, with a way to more', async () => {
    const { api, engine } = await testProgram({ people })
    for (let count = 1; count <= 6; count++)
      await engine.as({ id: 'cas' }).kudos.give({ person: 'ben', text: `nummer ${count}` })
    const element = Object.assign(await kudos(api, 'en'), { scope: 'listed' as const })
    await settled()
    expect(rows(element)).to.have.length(5)
    expect(rows(element)[0]).to.contain('Cas Çelik thanked Ben Osei')
    expect(rows(element)[0]).not.to.contain('Take back')
    find(element, DESK, '.list > .quiet').click()
    await until(() => rows(element).length === 6)
    await accessible(element)
  })

  it('follows what comes in', async () => {
    const items: Thanks[] = []
    const api = withBen({ kudos: { list: async () => ({ items, next: null }) } })
    const element = await kudos(api)
    expect(textOf(desk(element))).to.contain('Nog geen bedankjes voor jou')
    await accessible(element)
    const person = { id: 'ann', name: 'Ann', team: null }
    items.push({ id: 'k', person, by: null, text: null, pillar: null, givenAt: '2026-11-22T09:00:00Z' })
    api.hint()
    await settled()
    expect(rows(element)[0]).to.match(/^Een collega bedankte jou/)
  })

  it('asks for a colleague first', async () => {
    const api = withBen()
    const element = await kudos(api)
    await type(element, 'iemand')
    await send(element)
    expect(textOf(desk(element))).to.contain('Kies een collega uit de lijst.')
    expect(box(element).getAttribute('aria-invalid')).to.equal('true')
    expect(api.calls.filter(([name]) => name === 'kudos.give')).to.deep.equal([])
    await accessible(element)
  })

  for (const [code, said] of [
    ['limit-reached', 'Je hebt vandaag al twintig keer iemand bedankt'],
    ['unknown-person', 'Deze collega staat niet (meer) met naam in de stand.'],
    ['offline', 'Wat je typte, staat er nog'],
    ['forbidden', 'Bedanken staat uit in dit programma.'],
    ['a-code-of-tomorrow', 'Dat lukte niet.'],
  ] as const) {
    it(`giving failed: ${code}`, async () => {
      const element = await kudos(withBen({ kudos: { give: () => Promise.reject(failure(code, 'technical')) } }))
      await chooseBen(element)
      find<HTMLTextAreaElement>(element, DESK, 'textarea').value = 'Dank!'
      await send(element)
      expect(textOf(desk(element))).to.contain(said)
      expect(textOf(desk(element))).not.to.contain('technical')
      expect(find<HTMLTextAreaElement>(element, DESK, 'textarea').value).to.equal('Dank!')
      expect(box(element).value).to.equal('Ben')
      await accessible(element)
    })
  }

  it('lets a guest read, and join in place', async () => {
    const list = async ({ scope }: { scope?: string | undefined }) => {
      if (scope !== 'listed') throw failure('not-ambassador')
      return { items: [], next: null }
    }
    const heard = listen('advocacy-error')
    const element = await kudos(withBen({ me: { get: async () => aGuest() }, kudos: { list } }))
    expect(textOf(desk(element))).to.contain('Bedanken kan als je meedoet. Dat is je eigen keuze.')
    expect(textOf(desk(element))).to.contain('Nog niemand bedankt')
    expect(heard).to.deep.equal([])
    find(element, DESK, '[aria-expanded]').click()
    await until(() => desk(element).shadowRoot?.querySelector('advocacy-onboarding')?.shadowRoot)
    await settled()
    await accessible(element)
  })

  it('loading, failed, offline and outside of any program', async () => {
    const waiting = await kudos(fakeApi({ me: { get: never } }))
    expect(textOf(waiting)).to.contain('De bedankjes worden opgehaald…')
    await accessible(waiting)
    let isAway = true
    const get = async () => {
      if (isAway) throw failure('offline')
      return aMe()
    }
    const away = await kudos(withBen({ me: { get } }))
    expect(textOf(away)).to.contain('Geen verbinding')
    await accessible(away)
    isAway = false
    window.dispatchEvent(new Event('online'))
    await settled()
    expect(textOf(away)).to.contain('Wie wil je bedanken?')
    const apart = await kudos(undefined)
    expect(textOf(apart)).to.contain('Niet verbonden')
    await accessible(apart)
  })
})
